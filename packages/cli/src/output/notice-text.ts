import { type AnyIndex, type DataStatus, localize } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { terminalLine } from './terminal-safe.js'

/** What a reader must know of the standing of an index and of the data; printed with every result. */
export function noticeText({ texts, language }: CliContext, definition: AnyIndex, dataStatus?: DataStatus): string {
  const lines = [
    `${localize(definition.name, language)} – ${definition.id}, ${definition.edition}`,
    `! ${texts.authority[definition.authority]}`,
    ...(definition.notice ? [`  ${localize(definition.notice, language)}`] : []),
    ...(dataStatus ? [`! ${texts.dataStatus[dataStatus]}`] : []),
  ]
  return `${lines.map(terminalLine).join('\n')}\n`
}
