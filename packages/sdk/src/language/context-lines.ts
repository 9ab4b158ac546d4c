import { type Language, localize, type RunContext, type UnitListRecord } from '@dti-vn/core'
import { outsideText, periodLine } from './period-text.js'

/** The list that units were compared with, as a line of a notice; that there was none where it is null. */
export function unitListLine(list: UnitListRecord | null, language: Language): string {
  const name = language === 'vi' ? 'Danh mục đơn vị' : 'List of units'
  if (!list) return `${name}: ${language === 'vi' ? 'không đối chiếu' : 'not compared'}`
  return `${name}: ${localize(list.title, language)}`
}

/** What every output says of the time of a run, as sentences: the assessment period, the list of units, and why anything is used outside its time. */
export function contextSentences({ period, unitList, outsideValidity }: RunContext, language: Language): string {
  const outside = outsideValidity === null ? '' : ` ${outsideText(outsideValidity, language)}`
  return `${periodLine(period, language)}. ${unitListLine(unitList, language)}.${outside}`
}
