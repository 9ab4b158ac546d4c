/** Why a call on the registry was refused. */
export type UnitsMisuse = 'unknown-code-list' | 'unknown-unit' | 'not-a-commune' | 'wrong-direction' | 'bad-date' | 'bad-limit'

/** A refused call on the registry: a RangeError with a code, whose message says it in Vietnamese and in English. */
export type UnitsError = RangeError & { readonly code: UnitsMisuse }

/** Builds the error of a refused call. */
export function misuse(code: UnitsMisuse, vi: string, en: string): UnitsError {
  return Object.assign(new RangeError(`${vi} / ${en}`), { code })
}
