import { dayText } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'

/** From when to when something is in force, in words. */
export function validityText({ texts, language }: CliContext, { from, to }: { readonly from: string; readonly to: string | null }): string {
  const end = to === null ? texts.inForce : fill(texts.validityEnd, { to: dayText(to, language) })
  return `${fill(texts.validity, { from: dayText(from, language) })}${end}`
}
