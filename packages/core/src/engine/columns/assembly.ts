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
  /** The last smaller of two that a kernel was put together for; it may still be joined to the kernel that rounds it. */
  lesser: Lesser | undefined
}

/** `data` gets the smaller of a·p and b·q in `step`. */
export interface Lesser {
  readonly data: Float64Array
  readonly a: Float64Array
  readonly p: number
  readonly b: Float64Array
  readonly q: number
  readonly step: Step
}

export function createAssembly(size: number): Assembly {
  return { size, steps: [], ones: new Float64Array(size).fill(1), lesser: undefined }
}

/** A new block for the results of one kernel. */
export function newBlock(assembly: Assembly): Float64Array {
  return new Float64Array(assembly.size)
}

/**
 * Takes the last step out again if it computes the block as the smaller of two, so that a kernel that follows can do the same itself. As it
 * is the last one, nothing else reads the block.
 */
export function takeLesser(assembly: Assembly, block: Float64Array): Lesser | undefined {
  const { lesser, steps } = assembly
  if (lesser?.data !== block || steps.at(-1) !== lesser.step) return undefined
  steps.pop()
  return lesser
}

/** Runs a program for one block. */
export function runSteps(steps: readonly Step[], start: number, count: number): void {
  for (const step of steps) step(start, count)
}
