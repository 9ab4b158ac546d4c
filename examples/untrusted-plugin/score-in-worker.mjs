// Composes the plugin that it is given, scores, and sends the result back as JSON: no value of the plugin itself leaves this thread.
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine } from '@dti-vn/sdk'

const { plugin, definition, rows } = workerData
try {
  const { default: guest } = await import(plugin)
  const result = createEngine({ plugins: [guest()] }).score(definition, rows, { dataStatus: 'illustrative' })
  parentPort.postMessage({ json: JSON.stringify(result) })
} catch (error) {
  parentPort.postMessage({ fault: String(error.message).slice(0, 500) })
}
