import { standardStream } from '@dti-vn/sdk/node'
import { runProcess } from './run-process.js'

/** Runs the command line on the streams of the process and returns its exit code. */
export function startProcess(args: readonly string[]): Promise<number> {
  return runProcess(args, standardStream(1, 'stdout'), standardStream(2, 'stderr'))
}
