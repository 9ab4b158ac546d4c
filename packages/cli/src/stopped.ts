import { constants } from 'node:os'

/** Signals that ask the command to stop. */
export const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
export type StopSignal = (typeof STOP_SIGNALS)[number]

/** Why a run ended before its end: a signal. The reason of the signal of the run. */
export class Stopped extends Error {
  override readonly name = 'Stopped'

  constructor(readonly signal: StopSignal) {
    super(signal)
  }
}

/** The exit code that shells give to a process that a signal ended: 130 for SIGINT. */
export function codeOfSignal(signal: StopSignal): number {
  return 128 + constants.signals[signal]
}
