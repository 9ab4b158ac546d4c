import { expect, test } from 'vitest'
import { createEngine, definePlugin, type IndexDefinition, INDEX_SCHEMA, type LevelDefinition, type UnitList } from '../../src/index.js'

const text = { vi: 'Thử', en: 'Test' }
const level: LevelDefinition = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }
const list: UnitList = { id: 'hatinh-1', family: 'hatinh', title: text, valid: { from: '2026-01-01', to: null }, units: [{ code: 'a', name: 'Xã A', parent: null, level: 'commune' }] }
const plugin = definePlugin({ apiVersion: 1, id: 'lists', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], unitLists: [list] }) })
const index = (unitLists?: string): IndexDefinition => ({
  schema: INDEX_SCHEMA, id: 'test/family', name: text, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10, unitLists,
  nodes: [{ kind: 'indicator', code: '1', name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }],
})
const told = (unitLists?: string, plugins = [plugin()]) => createEngine({ plugins }).check(index(unitLists)).map(({ severity, code, path, params }) => [severity, code, path, params])

test('a family that no plugin has lists of is told by the check of a definition', () => {
  expect(told('hatin')).toEqual([['warning', 'definition-unit-lists-unknown', ['unitLists'], { family: 'hatin', known: ['hatinh'], nearest: ['hatinh'] }]])
})

test('not one that has them, an index without a family, nor where no plugin has lists at all', () => {
  expect([told('hatinh'), told(), told('hatinh', [])]).toEqual([[], [], []])
})
