import type { Texts } from '../text/texts.js'

/** What went wrong with a file, in the language of the output and with the code of the system behind it; other errors keep their message. */
export function faultText({ system }: Texts, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (Object.hasOwn(system, code)) return `${system[code] ?? ''} (${code})`
  return error instanceof Error ? error.message : String(error)
}
