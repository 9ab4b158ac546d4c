import type { LevelDefinition } from '@dti-vn/sdk'
import { words } from './words.js'

/** The level `small` of `smallIndex()`, without checks, with the traits asked for. */
export function smallLevel(traits: readonly string[] = []): LevelDefinition<'small'> {
  const meanings = traits.map((id) => ({ id, meaning: words(id) }))
  return { id: 'small', name: words('Small level'), unitKind: words('unit'), parentLevel: null, traits: meanings }
}
