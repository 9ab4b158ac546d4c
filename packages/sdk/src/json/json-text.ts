import type { Place } from '@dti-vn/core'

/** Keys from the root of a JSON value to a part of it. */
export type JsonPath = readonly (string | number)[]

/** A JSON text that was read: its value, and where each part of it stands. */
export interface JsonText {
  readonly value: unknown
  /**
   * Line and column, from 1, of what stands at a path: of its key where it has one, since that is what a person looks for. Of the nearest part around it
   * where there is nothing at the path.
   */
  placeOf(path: JsonPath): Place
}
