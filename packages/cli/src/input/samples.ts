/**
 * SHA-256 of the shipped sample files. Figures in them are invented, so they count as illustrative whatever the caller says; a test keeps the
 * list equal to the files in seeds/sample.
 */
export const SAMPLE_DIGESTS: readonly string[] = Object.freeze([
  '4848412314f4bfcb13efb296ab8be23b6b69a98b366512a9e46b31c9b1cef956',
  'd7c0ace54d7b379e1c28f496d62f2835ccdbb685b04517b43ed3f393b7be8062',
  'd97ed6cd229d5b3822abdfcd0abdb36c6a747051ca760beabde011f4068fac98',
])
