import { checkDefinition } from '../../src/engine/check-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { Issue } from '../../src/issues/issue.js'
import type { ScoringMethod } from '../../src/methods/method.js'
import { createRegistry } from '../../src/registry/registry.js'
import { apartFromTraits, indexOf, type Leaf, typed } from '../result/typed-index.js'

/** Everything that the check says, apart from the traits of `indexOf`. */
export function issuesOf(index: IndexDefinition, methods: readonly ScoringMethod[] = []): readonly Issue[] {
  return apartFromTraits(checkDefinition(index, createRegistry({ methods })))
}

/** `code path` of all that. */
export function faultsOf(index: IndexDefinition, methods: readonly ScoringMethod[] = []): string[] {
  return issuesOf(index, methods).map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** The same for an index that is sound but for `more`. */
export function faultsWith(more: Partial<IndexDefinition>): string[] {
  return faultsOf(indexOf([[typed(10)]], more))
}

/** The same for an index of one indicator, with paths from the indicator on. */
export function faultsOfLeaf(leaf: Leaf, methods: readonly ScoringMethod[] = []): string[] {
  return faultsOf(indexOf([[leaf]]), methods).map((line) => line.replace('nodes.0.children.0.', ''))
}
