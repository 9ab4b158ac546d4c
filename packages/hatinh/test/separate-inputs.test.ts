import { createEngine } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { hatinh } from '../src/index.js'

test('an answer of the shipped levels that has one id has one label, or is declared to be another question', () => {
  const engine = createEngine({ plugins: [hatinh()] })
  for (const index of engine.indexes) {
    const labels = new Map<string, string>()
    for (const { shared, definition } of engine.plan(index).columns) {
      if (!shared || (definition.type !== 'boolean' && definition.type !== 'choice')) continue
      expect(labels.get(definition.id) ?? definition.label.vi, `${index.id} ${definition.id}`).toBe(definition.label.vi)
      labels.set(definition.id, definition.label.vi)
    }
    expect(labels.size).toBeGreaterThan(0)
  }
})
