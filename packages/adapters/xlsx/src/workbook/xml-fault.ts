import { damaged } from './damage.js'

/** Stops reading an XML part that is not well formed, or that holds what its place does not allow. `what` shows the place: the tag as written, as far as it helps. */
export function damagedXml(part: string, what = ''): never {
  return damaged('xml', part, what)
}
