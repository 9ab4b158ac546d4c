import { isInForce, type Validity } from '../period/in-force.js'
import type { LocalText } from '../text/local-text.js'

/** What was said in one time. */
export interface TextOfTime {
  readonly text: LocalText
  readonly valid: Validity
}

/** A text that holds for all times, or one for each: who evaluates communes changed on 1 July 2025. */
export type DatedText = LocalText | readonly TextOfTime[]

/** The texts that hold on a day, all of them where no day is asked for. */
export function textsAt(text: DatedText, day: string | null): readonly { readonly text: LocalText; readonly valid: Validity | null }[] {
  if ('vi' in text) return [{ text, valid: null }]
  return day === null ? text : text.filter(({ valid }) => isInForce(valid, day))
}
