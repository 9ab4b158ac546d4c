import type { Powers } from '../powers.js'

/** The powers of a plan, which has them where a rule needs them. */
export function powersOf({ powers }: { readonly powers: Powers | undefined }): Powers {
  if (!powers) throw new TypeError('The registry of this plan has no { powers }.')
  return powers
}
