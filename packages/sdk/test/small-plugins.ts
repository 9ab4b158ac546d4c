import { definePlugin, type IndexDefinition, type LevelDefinition, num, type ScoringMethod } from '../src/index.js'

export const text = { vi: 'x', en: 'x' }

export const level = (id: string, more: Partial<LevelDefinition> = {}): LevelDefinition => ({ id, name: text, unitKind: text, parentLevel: null, traits: [], ...more })

/** An index of one indicator `1.1` of 10 points, as typed in `awarded`. */
export const index = (id: string, levelId: string, more: Partial<IndexDefinition> = {}): IndexDefinition => ({
  schema: 'dti-vn.index/1',
  id,
  name: text,
  level: levelId,
  edition: '2026',
  valid: { from: '2026-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  scale: 100,
  maxPoints: 10,
  nodes: [
    {
      kind: 'group', role: 'main', id: 'm', name: text, maxPoints: 10,
      children: [{ kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }],
    },
  ],
  ...more,
})

/** A method that gives 1 point. */
export const method = (id: string): ScoringMethod => ({
  id,
  title: text,
  description: text,
  params: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value }) } },
  takes: () => 1,
  check: () => [],
  expand: (_params, { inputs }) => ({ points: num(1), inputs, blank: [], warnings: [], rule: text }),
})

export const base = { apiVersion: 1, version: '1.0.0', meta: { title: text } } as const

/** A plugin with a level `ward` and an index `test/ward`. */
export const wards = definePlugin({ ...base, id: 'wards', setup: () => ({ levels: [level('ward')], indexes: [index('test/ward', 'ward')] }) })
