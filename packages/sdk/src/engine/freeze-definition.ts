import { deepFreeze } from '../guard/deep-freeze.js'

/** The definition, frozen; one that does not let itself be read stays as it is, and its check says where. */
export function freezeDefinition<T>(definition: T): T {
  try {
    return deepFreeze(definition)
  } catch {
    return definition
  }
}
