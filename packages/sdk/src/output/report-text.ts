import type { ReportOutput } from '../contributions/reporter.js'

/** What a reporter rendered as one text of UTF-8. Not for outputs that may be larger than a text can be, about 500 MB. */
export async function reportText(output: ReportOutput): Promise<string> {
  if (typeof output === 'string') return output
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  if (output instanceof Uint8Array) return decoder.decode(output)
  let text = ''
  for await (const piece of output) text += decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}
