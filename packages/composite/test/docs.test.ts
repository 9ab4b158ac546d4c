import { readFileSync } from 'node:fs'
import { parseDefinition, type UnitRow } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { MEANS, NORMALISATIONS } from '../src/index.js'
import { engine } from './engine.js'

const page = readFileSync(new URL('../../../docs/composite.md', import.meta.url), 'utf8')
const block = (info: string) => new RegExp('^```' + info + '\\n([^]*?)^```', 'm').exec(page)?.[1] ?? ''

test('the example is a sound definition and scores as printed', () => {
  const parsed = parseDefinition(JSON.parse(block('json definition')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  expect(engine.check(parsed.definition).filter(({ severity }) => severity === 'error')).toEqual([])
  const { units } = engine.score(parsed.definition, JSON.parse(block('json rows')) as UnitRow[])
  expect(units.map(({ code, score, rank }) => `${code} ${score?.toFixed(3) ?? '–'} rank ${rank ?? '–'}`).join('\n')).toBe(block('text scores').trim())
})

test('every method and aggregation is described', () => {
  for (const { id } of [...NORMALISATIONS, ...MEANS]) expect(page).toContain(`| \`${id}\` |`)
})
