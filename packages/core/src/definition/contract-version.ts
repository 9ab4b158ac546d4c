import type { IndexDefinition } from './index-definition.js'

/**
 * Version of the numeric contract (docs/numeric-contract.md) that this library computes by. A change after which the same definition and data give other digits or
 * states makes a new one.
 */
export const CONTRACT_VERSION = 1

/** The version of the contract that a definition is written for; 1 where it does not say. */
export function contractOf({ contract }: Pick<IndexDefinition, 'contract'>): number {
  return contract ?? 1
}
