/** Why an evaluation ends without a value. Thrown by the exact executor, caught by the same. */
export class Stop extends Error {
  constructor(readonly reason: 'zero-denominator' | 'out-of-domain') {
    super(reason)
    this.name = 'Stop'
  }
}

/** Made once: throwing them costs no stack trace. */
export const ZERO_DENOMINATOR = new Stop('zero-denominator')
export const OUT_OF_DOMAIN = new Stop('out-of-domain')
