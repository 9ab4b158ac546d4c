#!/usr/bin/env node
// npm run fuzz -- [--turns N] [--seed N] [path …]: mutated inputs against what they must mean. Every *.fuzz.ts takes part; turns are counted for each of its machines.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { turns: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    console.error(`--${name} is a whole number from 1 on, not "${value}".`)
    process.exit(2)
  }
}
const env = { ...process.env, DTI_FUZZ_TURNS: values.turns, DTI_FUZZ_SEED: values.seed }
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.fuzz.config.ts', ...positionals], { stdio: 'inherit', env })
process.exit(status ?? 1)
