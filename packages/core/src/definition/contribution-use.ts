/** A contribution by its id, with params where it takes any. */
export type ContributionUse = string | { readonly use: string; readonly params?: Readonly<Record<string, unknown>> | undefined }

/** Id and params of a use. */
export interface ReadUse {
  readonly id: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Id and params of a use; those of `unless` where nothing is declared. */
export function readUse(use: ContributionUse | undefined, unless: string): ReadUse {
  if (use === undefined) return { id: unless, params: {} }
  return typeof use === 'string' ? { id: use, params: {} } : { id: use.use, params: use.params ?? {} }
}
