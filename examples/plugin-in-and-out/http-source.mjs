import { createDatasetBuilder, defineOptions, defineSource, NUMBER, optional, preset } from '@dti-vn/sdk'

/** Most bytes of an answer that are taken. */
const MOST = 10_000_000

/**
 * Units and figures as JSON over HTTP: `[{ "code": "A", "name": "Xã A", "values": { "1.1": { "meetings": 4 } } }]`. Its input is an address. What is wrong with the
 * figures becomes issues of the data set; an address that does not answer is thrown, and the run then has no units.
 */
export const httpSource = defineSource({
  id: 'in-and-out/http-json',
  title: { vi: 'JSON qua HTTP', en: 'JSON over HTTP' },
  description: { vi: 'Đọc số liệu từ một địa chỉ trả về JSON.', en: 'Reads figures from an address that answers with JSON.' },
  // No endings: it reads no files, so that `dti` hands it the text of `--data`.
  abilities: { extensions: [], streams: false, names: true },
  options: defineOptions({ seconds: preset(optional(NUMBER, 'how long to wait for an answer'), 10) }),
  read: async (/** @type {string} */ address, { plan, traits, signal }, { seconds }) => {
    const limit = AbortSignal.timeout(seconds * 1000)
    const answer = await fetch(address, { headers: { accept: 'application/json' }, signal: signal ? AbortSignal.any([signal, limit]) : limit })
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    const units = listOf(await textOf(answer, address), address)
    const builder = createDatasetBuilder(plan)
    if (traits) builder.haveTraits()
    for (const { code, name, values = {} } of units) {
      const unit = builder.unit(code, name)
      const listed = traits?.get(code)
      if (listed) builder.describe(unit, { parent: listed.parent, traits: listed.traits })
      for (const [indicator, inputs] of Object.entries(values)) for (const [input, value] of Object.entries(inputs)) builder.put(unit, indicator, input, value)
    }
    return builder.build()
  },
})

/**
 * @param {Response} answer
 * @param {string} address
 */
async function textOf(answer, address) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for await (const piece of answer.body ?? []) {
    bytes += piece.length
    if (bytes > MOST) throw new Error(`${address} answered with more than ${MOST} bytes`)
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

/**
 * @param {string} text
 * @param {string} address
 * @returns {readonly { code: string, name?: string, values?: Record<string, Record<string, unknown>> }[]}
 */
function listOf(text, address) {
  const value = JSON.parse(text)
  if (!Array.isArray(value)) throw new Error(`${address} must answer with a list of units`)
  return value
}
