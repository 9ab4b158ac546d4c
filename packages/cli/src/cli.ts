import { printsVersion } from './print-version.js'

const args = process.argv.slice(2)
if (!printsVersion(args)) {
  // Everything else is loaded when it is needed: starting should cost what is used.
  const { startProcess } = await import('./start-process.js')
  process.exitCode = await startProcess(args)
}
