/** Computes one block: `count` units from position `start` on. */
export type Step = (start: number, count: number) => void

/**
 * A program that is being put together: kernels in the order in which they run, each writing whole blocks. Made for one indicator and one
 * data set.
 */
export interface Assembly {
  readonly size: number
  readonly steps: Step[]
  /** A block of ones, which stands for constants. Never written to. */
  readonly ones: Float64Array
}

export function createAssembly(size: number): Assembly {
  return { size, steps: [], ones: new Float64Array(size).fill(1) }
}

/** A new block for the results of one kernel. */
export function newBlock(assembly: Assembly): Float64Array {
  return new Float64Array(assembly.size)
}

/** Runs a program for one block. */
export function runSteps(steps: readonly Step[], start: number, count: number): void {
  for (const step of steps) step(start, count)
}
