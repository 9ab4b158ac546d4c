import { createRequire } from 'node:module'
import { type Flags, readFlags } from './flags.js'
import { isKind, type Kind, KINDS } from './kinds.js'
import { type PluginName, pluginName } from './plugin-name.js'
import { DirectoryNotEmptyError, scaffold } from './scaffold.js'
import { fill, type Texts, TEXTS } from './text/texts.js'

/** Where the command writes, and whether it may ask. */
export interface CreateIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** True where a person sits at a terminal. */
  readonly canAsk: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The streams of the process. */
function processIo(): CreateIo {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    canAsk: process.stdin.isTTY && process.stdout.isTTY,
    env: process.env,
  }
}

/** A call that cannot work; the message is in the language of the run. */
class Misuse extends Error {}

/** Runs the command; 0 done, 1 stopped by the person, 2 misuse. */
export async function main(args: readonly string[], io: CreateIo = processIo()): Promise<number> {
  const texts = TEXTS[languageFor(args, io.env)]
  try {
    const flags = readFlags(args)
    if (flags.lang !== undefined && !(flags.lang in TEXTS)) misuse(fill(texts.unknownLanguage, { value: flags.lang, known: Object.keys(TEXTS).join(', ') }))
    if (flags.help === true) io.stdout(texts.usage)
    else if (flags.version === true) io.stdout(`${version()}\n`)
    else return await create(flags, texts, io)
    return 0
  } catch (error) {
    if (error instanceof Misuse || error instanceof TypeError) io.stderr(`${texts.misuse}: ${error.message}\n`)
    else if (error instanceof DirectoryNotEmptyError) io.stderr(`${texts.misuse}: ${fill(texts.notEmpty, { value: error.directory })}\n`)
    else throw error
    return 2
  }
}

async function create(flags: Flags, texts: Texts, io: CreateIo): Promise<number> {
  const kind = flags.kind === undefined ? undefined : kindOf(flags.kind, texts)
  const name = flags.name === undefined ? undefined : nameOf(flags.name, texts)
  const answers = kind && name ? { kind, name, directory: flags.dir ?? name.packageName } : await ask({ kind, name, dir: flags.dir }, texts, io)
  if (!answers) {
    io.stderr(`${texts.cancelled}\n`)
    return 1
  }
  const paths = scaffold(answers)
  io.stdout(`${fill(texts.made, { count: paths.length, value: answers.directory })}\n${texts.next}\n`)
  for (const command of [`cd ${answers.directory}`, 'npm install', 'npm test']) io.stdout(`  ${command}\n`)
  return 0
}

interface Known {
  readonly kind: Kind | undefined
  readonly name: PluginName | undefined
  readonly dir: string | undefined
}

/** Prompts are loaded only where they are needed. Undefined where the person stops. */
async function ask(known: Known, texts: Texts, io: CreateIo) {
  if (!io.canAsk) throw new Misuse(texts.needsFlags)
  const { askDirectory, askKind, askName, Cancelled } = await import('./questions.js')
  try {
    const kind = known.kind ?? (await askKind(texts))
    const name = known.name ?? (await askName(texts))
    return { kind, name, directory: known.dir ?? (await askDirectory(texts, name.packageName)) }
  } catch (error) {
    if (error instanceof Cancelled) return undefined
    throw error
  }
}

function kindOf(value: string, texts: Texts): Kind {
  return isKind(value) ? value : misuse(fill(texts.unknownKind, { value, known: KINDS.join(', ') }))
}

function nameOf(value: string, texts: Texts): PluginName {
  return pluginName(value) ?? misuse(fill(texts.badName, { value }))
}

function misuse(message: string): never {
  throw new Misuse(message)
}

/** Vietnamese unless `--lang` or `DTI_LANG` says otherwise; read before the other flags, so that their faults are told in it. */
function languageFor(args: readonly string[], env: CreateIo['env']): 'vi' | 'en' {
  const flag = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? args[args.indexOf('--lang') + 1]
  const given = args.some((arg) => arg === '--lang' || arg.startsWith('--lang=')) ? flag : env['DTI_LANG']
  return given === 'en' ? 'en' : 'vi'
}

function version(): string {
  const manifest = createRequire(import.meta.url)('../package.json') as { readonly version: string }
  return manifest.version
}
