// Runs a plugin that is not trusted to end: in a worker, with limits of time and memory.
import { Worker } from 'node:worker_threads'

const MILLISECONDS = 5000

const text = { vi: 'Thử', en: 'Trial' }
const inputs = [{ id: 'n', type: 'number', label: text }]
const definition = {
  schema: 'dti-vn.index/1', id: 'guest/index', name: text, level: 'school', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10,
  nodes: [{ kind: 'group', role: 'main', id: 'm', name: text, maxPoints: 10, children: [{ kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'guest/five', params: {}, inputs }] }],
}
const rows = [{ code: 'A', values: { '1.1': { n: 1 } } }, { code: 'B', values: { '1.1': { n: 2 } } }]

/** The result as plain data, or a sentence that says why there is none. The worker is always ended. */
async function scoreInWorker(plugin) {
  const workerData = { plugin: new URL(plugin, import.meta.url).href, definition, rows }
  const worker = new Worker(new URL('score-in-worker.mjs', import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 256 }, stdin: false })
  let timer
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve({ fault: `it was not done after ${MILLISECONDS} ms` }), MILLISECONDS)
      worker.once('message', resolve)
      worker.once('error', (error) => resolve({ fault: String(error.message) }))
      worker.once('exit', () => resolve({ fault: 'it ended without a result' }))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

for (const plugin of ['./sound.mjs', './endless.mjs']) {
  const { json, fault } = await scoreInWorker(plugin)
  const scores = json && JSON.parse(json).units.map(({ code, score }) => `${code} ${score}`).join(', ')
  console.log(`${plugin}: ${fault ?? scores}`)
}
