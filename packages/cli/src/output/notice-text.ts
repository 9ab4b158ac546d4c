import { type AnyIndex, type DataStatus, localize, outsideText, type PeriodContext, periodLine, type RunContext, unitListLine } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { terminalLine } from './terminal-safe.js'

/** What a notice says besides the standing of the index: only what the command knows. */
export interface NoticeDetails extends Partial<PeriodContext>, Partial<Pick<RunContext, 'unitList'>> {
  readonly dataStatus?: DataStatus | undefined
}

/** What a reader must know of the standing of an index and of the data, and of the time that they are for; printed with every result. */
export function noticeText({ texts, language }: CliContext, definition: AnyIndex, { period, outsideValidity, unitList, dataStatus }: NoticeDetails = {}): string {
  const time = period === undefined ? [] : [`${period === null ? '! ' : ''}${periodLine(period, language)}`]
  const list = unitList === undefined ? [] : [`${unitListLine(unitList, language)}${unitList === null ? '' : ` (${unitList.id})`}`]
  const lines = [
    `${localize(definition.name, language)} – ${definition.id}, ${definition.edition}`,
    ...time,
    ...list,
    ...(outsideValidity === undefined || outsideValidity === null ? [] : [`! ${outsideText(outsideValidity, language)}`]),
    `! ${texts.authority[definition.authority]}`,
    ...(definition.notice ? [`  ${localize(definition.notice, language)}`] : []),
    ...(dataStatus ? [`! ${texts.dataStatus[dataStatus]}`] : []),
  ]
  return `${lines.map(terminalLine).join('\n')}\n`
}
