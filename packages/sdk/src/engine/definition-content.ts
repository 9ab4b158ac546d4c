import { contractOf, type IndexDefinition } from '@dti-vn/core'

/**
 * What a definition says, to be hashed: the same with and without `$schema`, which only editors read, and with and without a `contract` of 1, by which it is
 * where it states none.
 */
export function definitionContent({ $schema: _, contract, ...content }: IndexDefinition): Omit<IndexDefinition, '$schema'> {
  return contractOf({ contract }) === 1 ? content : { ...content, contract }
}
