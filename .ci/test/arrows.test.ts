import { join } from 'node:path'
import { ESLint, Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { arrows, importArrows } from '../lint/arrows.js'

const root = join(import.meta.dirname, '../..')
const linter = new Linter({ configType: 'flat', cwd: root })

function faultsOf(file: string, code: string): string[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { 'dti-vn': { rules: { 'import-arrows': importArrows } } },
      rules: { 'dti-vn/import-arrows': 'error' },
    },
    join(root, file),
  )
  return messages.map((message) => message.messageId ?? message.message)
}

describe('imports that follow the arrows', () => {
  test.each([
    ['packages/core/src/index.ts', "import * as z from 'zod/mini'"],
    ['packages/core/src/formula/parse.ts', "import { create } from 'mathjs/number'"],
    ['packages/core/src/engine/compile.ts', "import { parse } from '../formula/parse.js'"],
    ['packages/core/test/engine.test.ts', "import { readFileSync } from 'node:fs'; import { fraction } from 'mathjs'; import { score } from '../src/index.js'"],
    ['packages/sdk/src/index.ts', "export * from '@dti-vn/core'"],
    ['packages/levels/commune/src/index.ts', "import { definePlugin } from '@dti-vn/sdk'; import { table } from '@dti-vn/core/decision-2878/commune'"],
    ['packages/hatinh/src/index.ts', "import { commune } from '@dti-vn/level-commune'"],
    ['packages/adapters/csv/src/index.ts', "import { createEngine } from '@dti-vn/sdk'; import { open } from 'node:fs/promises'"],
    ['packages/adapters/sql/test/differential.test.ts', "import { hatinh } from '@dti-vn/hatinh'; import { makeWorld } from '../../../core/test/contract/world/world.js'"],
    ['packages/adapters/annex/test/unshown.test.ts', "import { readWorkbook } from '@dti-vn/adapter-xlsx'; import { workbookOf } from '../../xlsx/test/workbook/zip-of.js'"],
    ['packages/cli/src/cli.ts', "import { hatinh } from '@dti-vn/hatinh'; const csv = import('@dti-vn/adapter-csv')"],
  ])('%s: %s', (file, code) => {
    expect(faultsOf(file, code)).toEqual([])
  })
})

describe('imports that do not', () => {
  test.each([
    ['packages/core/src/index.ts', "import { createEngine } from '@dti-vn/sdk'", 'arrow'],
    ['packages/core/src/index.ts', "import { readFileSync } from 'node:fs'", 'builtin'],
    ['packages/core/src/index.ts', "import { readFileSync } from 'fs'", 'builtin'],
    ['packages/core/src/index.ts', "import * as z from 'zod'", 'outside'],
    ['packages/core/src/engine/compile.ts', "import { create } from 'mathjs/number'", 'outside'],
    ['packages/core/src/formula/parse.ts', "import { create } from 'mathjs'", 'outside'],
    ['packages/core/src/index.ts', "import { score } from '@dti-vn/core'", 'itself'],
    ['packages/core/test/engine.test.ts', "import { createEngine } from '@dti-vn/sdk'", 'arrow'],
    ['packages/sdk/src/index.ts', "import { hatinh } from '@dti-vn/hatinh'", 'arrow'],
    ['packages/sdk/src/index.ts', "export { score } from '../../core/src/index.js'", 'crossing'],
    ['packages/sdk/src/index.ts', "import { z } from 'zod'", 'undeclared'],
    ['packages/levels/commune/src/index.ts', "import { district } from '@dti-vn/level-district'", 'arrow'],
    ['packages/levels/commune/src/index.ts', "import { hatinh } from '@dti-vn/hatinh'", 'arrow'],
    ['packages/hatinh/src/index.ts', "import { rankCsv } from '@dti-vn/adapter-csv'", 'arrow'],
    ['packages/adapters/csv/src/index.ts', "import { run } from '@dti-vn/cli'", 'arrow'],
    ['packages/adapters/annex/src/index.ts', "import { readWorkbook } from '@dti-vn/adapter-xlsx'", 'arrow'],
    ['packages/adapters/annex/src/index.ts', "import { workbookOf } from '../../xlsx/test/workbook/zip-of.js'", 'crossing'],
    ['packages/bench/src/index.ts', "import { run } from '@dti-vn/cli'", 'arrow'],
    ['packages/adapters/csv/src/index.ts', "import { hatinh } from '@dti-vn/hatinh'", 'arrow'],
    ['packages/adapters/sql/src/index.ts', "import { makeWorld } from '../../../core/test/contract/world/world.js'", 'crossing'],
    ['packages/adapters/sql/test/differential.test.ts', "import { compile } from '../../../core/src/engine/compile.js'", 'crossing'],
    ['packages/cli/src/cli.ts', "import { commune } from '@dti-vn/level-commune'", 'arrow'],
    ['packages/cli/src/cli.ts', "import { report } from '@dti-vn/report-of-nobody'", 'arrow'],
    ['packages/sdk/src/index.ts', "import type { Hatinh } from '@dti-vn/hatinh'", 'arrow'],
    ['packages/sdk/src/index.ts', "type H = import('@dti-vn/hatinh').Hatinh", 'arrow'],
    ['packages/sdk/src/index.ts', "const lazy = () => import('@dti-vn/hatinh')", 'arrow'],
    ['packages/sdk/src/index.ts', "const old = require('@dti-vn/hatinh')", 'arrow'],
    ['packages/sdk/src/index.ts', "export * from '@dti-vn/hatinh'", 'arrow'],
  ])('%s: %s', (file, code, fault) => {
    expect(faultsOf(file, code)).toEqual([fault])
  })
})

test('the repository lints its packages with the rule', async () => {
  const config = (await new ESLint({ cwd: root }).calculateConfigForFile(join(root, 'packages/sdk/src/index.ts'))) as Linter.Config
  expect(config.rules?.['dti-vn/import-arrows']).toEqual([2])
})

test('nothing may import cli', () => {
  expect(Object.values(arrows).flat()).not.toContain('cli')
})
