import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint, Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { apart, contracts, coreFloors, floors } from '../lint/floors.js'

const root = join(import.meta.dirname, '../..')
const core = join(root, 'packages/core/src')
const linter = new Linter({ configType: 'flat', cwd: root })

function faultsOf(place: string, code: string): string[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { 'dti-vn': { rules: { 'core-floors': coreFloors } } },
      rules: { 'dti-vn/core-floors': 'error' },
    },
    join(root, place.startsWith('packages/') ? place : `packages/core/src/${place}`),
  )
  return messages.map((message) => message.messageId ?? message.message)
}

describe('imports that go down', () => {
  test.each([
    ['engine/score.ts', "import { CELL } from '../dataset/cell.js'; import { rational } from '../numeric/rational.js'"],
    ['engine/columns/limits.ts', "import { cellOf } from '../exact/cell-of.js'; import { add } from '../../numeric/rational.js'"],
    ['definition/define.ts', "import { walk } from '../formula/walk.js'"],
    ['dataset/rows.ts', "import type { Plan } from '../engine/plan.js'; import { type Plan as P } from '../engine/plan.js'"],
    ['engine/plan.ts', "import type { Grader } from '../ranking/grader.js'; export type { Grading } from '../ranking/grading.js'; type R = import('../ranking/ranker.js').Ranker"],
    ['result/manifest.ts', "import { version } from '../version.js'; import { z } from 'zod/mini'"],
    ['decision-2878/frame.ts', "import { type LocalText } from '../text/local-text.js'"],
    ['index.ts', "export * from './scoring.js'; export * from './result/index.js'"],
    ['packages/sdk/src/index.ts', "import { x } from './engine/engine.js'"],
  ])('%s: %s', (place, code) => expect(faultsOf(place, code)).toEqual([]))
})

describe('imports that do not', () => {
  test.each([
    ['numeric/decimal.ts', "import { makeIssue } from '../issues/make-issue.js'", 'up'],
    ['issues/issue.ts', "import type { IndexDefinition } from '../definition/index-definition.js'", 'up'],
    ['check/check-inputs.ts', "import { CELL } from '../dataset/cell.js'", 'up'],
    ['dataset/rows.ts', "import type { Totals } from '../engine/totals.js'", 'up'],
    ['dataset/rows.ts', "import { type Plan, planOf } from '../engine/plan.js'", 'contract'],
    ['engine/plan.ts', "import { gradingOf } from '../ranking/grading.js'", 'contract'],
    ['engine/plan.ts', "export * from '../ranking/grading.js'", 'contract'],
    ['engine/plan.ts', "const late = import('../ranking/grading.js')", 'contract'],
    ['engine/columns/limits.ts', "import { explainUnit } from '../../explain/explain-unit.js'", 'up'],
    ['explain/trace.ts', "type A = import('../result/score-json.js').ScoreJson", 'up'],
    ['result/manifest.ts', "import { frame } from '../decision-2878/frame.js'", 'apart'],
    ['result/manifest.ts', "import { scoreRun } from '../scoring.js'", 'entry'],
    ['attic/old.ts', "import { add } from '../numeric/rational.js'", 'unknown'],
  ])('%s: %s', (place, code, fault) => expect(faultsOf(place, code)).toEqual([fault]))
})

test('every room of core has one floor or stands apart, and every contract is a file', () => {
  const rooms = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect([...floors.flat(), ...apart].sort()).toEqual(rooms.sort())
  for (const contract of contracts) expect([contract, existsSync(join(core, `${contract}.ts`))]).toEqual([contract, true])
})

test('the repository lints core with the rule', { timeout: 30_000 }, async () => {
  const config = (await new ESLint({ cwd: root }).calculateConfigForFile(join(core, 'engine/score.ts'))) as Linter.Config
  expect(config.rules?.['dti-vn/core-floors']).toEqual([2])
})
