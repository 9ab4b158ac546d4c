import type { IndexDefinition } from '@dti-vn/core'

/** What a definition says, to be hashed: the same with and without `$schema`, which only editors read. */
export function definitionContent({ $schema: _, ...content }: IndexDefinition): Omit<IndexDefinition, '$schema'> {
  return content
}
