import type { Irrationals } from '../irrationals.js'

/** The irrational functions of a plan, which has them where a rule needs them. */
export function irrationalsOf({ irrationals }: { readonly irrationals: Irrationals | undefined }): Irrationals {
  if (!irrationals) throw new TypeError('The registry of this plan has no { irrationals }.')
  return irrationals
}
