import { type GradeDefinition, type IssueLanguage, type Language, localize, type ScoreResult } from '@dti-vn/sdk'
import { issueLanguage } from '../issues/issue-language.js'
import { fixedPlaces, NUMBER_FORMATS } from '../workbook/number-format.js'
import { STYLES } from '../workbook/palette.js'
import { type Style, styled } from '../workbook/style.js'
import type { PrintSetup } from '../workbook/workbook-model.js'
import type { ResultsOptions } from './results-options.js'
import { RESULT_TEXTS, type ResultTexts } from './texts.js'

/** What the sheets of one workbook share. */
export interface ResultContext {
  readonly result: ScoreResult
  readonly language: Language
  readonly texts: ResultTexts
  readonly issueLanguage: IssueLanguage
  readonly options: ResultsOptions
  readonly styles: ResultStyles
  /** The name of a grade; null for none. */
  readonly gradeName: (id: string | null) => string | null
  readonly print: PrintSetup
  /** Positions of units by code. */
  readonly positionOf: ReadonlyMap<string, number>
  /** Widths of the columns of unit codes and names. */
  readonly unitWidths: { readonly code: number; readonly name: number }
}

/** Styles of cells, with the places of the index. */
type ResultStyles = Readonly<Record<'text' | 'code' | 'rank' | 'standing' | 'points' | 'strongPoints' | 'value', Style>>

/** Decimals of `value`, the share of the maximum. */
const VALUE_FORMAT = fixedPlaces(4)

/** The context of one workbook. */
export function resultContext(result: ScoreResult, options: ResultsOptions): ResultContext {
  const { language = 'vi' } = options
  const { definition, places } = result.plan
  const grades = new Map((definition.grades ?? []).map((grade: GradeDefinition) => [grade.id, localize(grade.name, language)]))
  const line: Style = { vertical: 'center' }
  return {
    result,
    language,
    texts: RESULT_TEXTS[language],
    issueLanguage: issueLanguage(language, options.issues),
    options,
    styles: {
      text: styled(STYLES.text, { ...line, wrap: false }),
      code: styled(STYLES.code, line),
      rank: styled(STYLES.number, { ...line, align: 'center', bold: true, numberFormat: fixedPlaces(0) }),
      standing: styled(STYLES.number, { ...line, numberFormat: NUMBER_FORMATS.upTo6 }),
      points: styled(STYLES.number, { ...line, numberFormat: fixedPlaces(places) }),
      strongPoints: styled(STYLES.mainNumber, { ...line, numberFormat: fixedPlaces(places) }),
      value: styled(STYLES.number, { ...line, numberFormat: VALUE_FORMAT }),
    },
    gradeName: (id) => (id === null ? null : (grades.get(id) ?? id)),
    print: { orientation: 'landscape', footer: { left: `${definition.id} · ${definition.edition}` } },
    positionOf: new Map(result.scorecard.dataset.units.map(({ code }, i) => [code, i])),
    unitWidths: unitWidths(result),
  }
}

/** As wide as the longest code and name, within reason. */
function unitWidths({ scorecard }: ScoreResult): ResultContext['unitWidths'] {
  let code = 11
  let name = 24
  for (const unit of scorecard.dataset.units) {
    code = Math.max(code, unit.code.length + 2)
    name = Math.max(name, (unit.name ?? '').length)
  }
  return { code: Math.min(code, 40), name: Math.min(name, 44) }
}
