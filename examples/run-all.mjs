// Runs every example from the root of the repository; the first that fails ends the run.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const examples = ['rank-communes/rank-communes.mjs', 'embed/embed.mjs', 'plugin-922/run.mjs', 'plugin-thanh-hoa/run.mjs', 'plugin-maturity/run.mjs', 'plugin-folder-sink/run.mjs', 'plugin-locale-fr/run.mjs', 'untrusted-plugin/run.mjs', 'plugin-in-and-out/run.mjs', 'rules/run.mjs']

for (const example of examples) {
  console.log(`\n== examples/${example}`)
  const { status } = spawnSync(process.execPath, [join('examples', example)], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`examples/${example} ended with exit code ${status}`)
    process.exit(1)
  }
}
