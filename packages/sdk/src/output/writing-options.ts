/** How far the writing of a large result has come. */
export interface WritingProgress {
  /** Units or rows that are written. */
  readonly done: number
  readonly total: number
}

/** What a writer of large results takes besides its own options. */
export interface WritingOptions {
  /** Stops the writing before the next piece, which then throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** Called after every piece. */
  readonly onProgress?: ((progress: WritingProgress) => void) | undefined
}
