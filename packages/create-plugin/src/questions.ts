import { isCancel, select, text } from '@clack/prompts'
import { isKind, type Kind, KINDS, kindText } from './kinds.js'
import { type PluginName, pluginName } from './plugin-name.js'
import { fill, type Texts } from './text/texts.js'

/** Thrown when a question is left without an answer. */
export class Cancelled extends Error {}

/** Asks for the kind of the plugin. */
export async function askKind(texts: Texts): Promise<Kind> {
  const options = KINDS.map((kind) => ({ value: kind, label: kind, hint: kindText(kind, texts) }))
  const answer = await select({ message: texts.askKind, options })
  if (typeof answer === 'string' && isKind(answer)) return answer
  throw new Cancelled()
}

/** Asks for the id of the plugin until it is one. */
export async function askName(texts: Texts): Promise<PluginName> {
  const validate = (value: string | undefined) => (pluginName(value ?? '') ? undefined : fill(texts.badName, { value: value ?? '' }))
  const answer = await text({ message: texts.askName, validate })
  const name = isCancel(answer) ? undefined : pluginName(answer)
  if (name) return name
  throw new Cancelled()
}

/** Asks for the folder. */
export async function askDirectory(texts: Texts, preset: string): Promise<string> {
  const answer = await text({ message: texts.askDirectory, initialValue: preset })
  if (isCancel(answer)) throw new Cancelled()
  return answer === '' ? preset : answer
}
