import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import { DefinitionError } from '../../src/issues/definition-error.js'
import { formatIssue } from '../../src/issues/render-issue.js'
import { createRegistry } from '../../src/registry/registry.js'
import { itsFaults, manyFaults } from './many-faults.js'

const registry = createRegistry()

describe('one definition with many faults', () => {
  test('gives all of them at once, each with its code and path', () => {
    const found = checkDefinition(manyFaults, registry).map(({ code, path }) => [code, path.join('.')])
    expect(found.sort()).toEqual(itsFaults.map((fault) => [...fault]).sort())
  })

  test('all with severity error, and a sentence in each language', () => {
    for (const issue of checkDefinition(manyFaults, registry)) {
      expect(issue.severity).toBe('error')
      for (const language of ['vi', 'en'] as const) expect(formatIssue(issue, language)).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test('cannot be compiled, and the error carries the same issues', () => {
    let error: unknown
    try {
      compileIndex(manyFaults, registry)
    } catch (thrown) {
      error = thrown
    }
    expect(DefinitionError.isInstance(error) && error.issues).toEqual(checkDefinition(manyFaults, registry))
  })
})
