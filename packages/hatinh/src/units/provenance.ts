/** The public file that rows were taken from; one record per source of a code list or mapping, never per row. */
export interface Provenance {
  /** `owner/name` of the public repository. */
  readonly repository: string
  readonly path: string
  /** 40 hexadecimal digits. */
  readonly commit: string
  readonly tag: string | null
  /** SPDX id. */
  readonly licence: string
  readonly copyright: string
}
