import { standardStream } from '@dti-vn/sdk/node'
import { runProcess } from './run-process.js'

process.exitCode = await runProcess(process.argv.slice(2), standardStream(1, 'stdout'), standardStream(2, 'stderr'))
