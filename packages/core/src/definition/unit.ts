/** A unit as a data source knows it. */
export interface UnitRecord {
  readonly code: string
  readonly name: string | null
  /** Code of the parent unit, e.g. of the district of a commune. */
  readonly parent: string | null
  /** Null when the traits source does not list the unit: it then has no traits, which leaves a warning. */
  readonly traits: ReadonlySet<string> | null
  /** Name and parent of the code as the source of the traits has them, where that is apart from the data: it may be of another time. */
  readonly listed?: { readonly name: string | null; readonly parent: string | null } | undefined
}
