import { createEngine, type Engine, type Language } from '@dti-vn/sdk'
import { hatinh } from '@dti-vn/hatinh'
import type { CliIo } from './io.js'
import { TEXTS, type Texts } from './text/texts.js'

/** What every command works with. */
export interface CliContext {
  readonly io: CliIo
  readonly language: Language
  readonly texts: Texts
  readonly engine: Engine
}

/** The context of one run. */
export function createContext(io: CliIo, language: Language): CliContext {
  return { io, language, texts: TEXTS[language], engine: createEngine({ plugins: [hatinh()] }) }
}

/** The language of a run: `--lang`, else the environment variable DTI_LANG, else Vietnamese. Needed before the help texts are made. */
export function languageOf(args: readonly string[], env: CliIo['env']): Language {
  const position = args.indexOf('--lang')
  const wanted = position >= 0 ? args[position + 1] : (args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? env['DTI_LANG'])
  return wanted === 'en' ? 'en' : 'vi'
}
