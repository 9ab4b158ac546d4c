import { basisText, type IndexNode, localize, type LocalText, type PlannedIndicator } from '@dti-vn/sdk'
import { fixedPlaces } from '../workbook/number-format.js'
import { COLORS, STYLES } from '../workbook/palette.js'
import type { StreamedSheet } from '../workbook/stream-workbook.js'
import { type Style, styled } from '../workbook/style.js'
import type { Cell, Row } from '../workbook/workbook-model.js'
import type { ResultContext } from './result-context.js'
import { tableSheet } from './table-sheet.js'
import { textHeight } from './text-height.js'

const WIDTHS: readonly number[] = Object.freeze([8, 40, 11, 46, 40, 20, 18, 18, 36, 24, 26])

/** Every indicator with its rule in words, what it asks for, and what happens without figures. */
export function methodSheet(context: ResultContext, name: string): StreamedSheet {
  const { result, texts } = context
  const number = { numberFormat: fixedPlaces(result.plan.places) }
  const styles: MethodStyles = {
    indicator: styled(STYLES.number, number),
    main: styled(STYLES.mainNumber, number),
    group: styled(STYLES.mainNumber, { ...number, fill: COLORS.group }),
  }
  const headers = [
    texts.code, texts.name, texts.maxPoints, texts.rule, texts.inputs, texts.trait, texts.missing, texts.notApplicable, texts.evidence, texts.source, texts.rowBasis,
  ]
  const rows = methodRows(context, styles, result.plan.definition.nodes)
  return tableSheet(context, {
    name,
    title: texts.method,
    widths: WIDTHS,
    header: [{ cells: headers.map((value) => ({ value, style: STYLES.head })), height: 32 }],
    frozenColumns: 2,
    body: { rows, count: rows.length, styles: [STYLES.main, STYLES.group, STYLES.code, STYLES.text, ...Object.values(styles)] },
  })
}

/** Styles of the maximum points. */
type MethodStyles = Readonly<Record<'indicator' | 'main' | 'group', Style>>

function methodRows(context: ResultContext, styles: MethodStyles, nodes: readonly IndexNode[]): Row[] {
  return nodes.flatMap((node): Row[] => {
    if (node.kind === 'indicator') {
      const indicator = context.result.plan.indicatorByCode.get(node.code)
      if (!indicator) return []
      const cells = indicatorCells(context, indicator, styles)
      const heights = cells.map(({ value }, i) => textHeight(String(value ?? ''), WIDTHS[i] ?? 10))
      return [{ cells, height: Math.max(...heights) }]
    }
    const style = STYLES[node.role]
    const rest: Cell[] = WIDTHS.slice(3).map(() => ({ style }))
    const head = [{ value: node.code ?? node.id, style }, { value: localize(node.name, context.language), style }, { value: node.maxPoints, style: styles[node.role] }]
    return [{ cells: [...head, ...rest] }, ...methodRows(context, styles, node.children)]
  })
}

function indicatorCells({ language, texts, result }: ResultContext, indicator: PlannedIndicator, styles: MethodStyles): Cell[] {
  const { code, name, maxPoints, evidence, source } = indicator.definition
  const say = (text: LocalText | undefined) => (text ? localize(text, language) : null)
  const trait = result.plan.definition.traits?.find(({ id }) => id === indicator.trait)
  const words = [
    say(indicator.rule),
    inputsText(indicator, language),
    say(trait?.meaning) ?? indicator.trait ?? null,
    texts.missingPolicies[indicator.missing],
    texts.notApplicablePolicies[indicator.notApplicable],
    say(evidence),
    say(source),
    basisText(indicator.definition, language) ?? null,
  ]
  return [
    { value: code, style: STYLES.code },
    { value: say(name), style: STYLES.text },
    { value: maxPoints, style: styles.indicator },
    ...words.map((value) => ({ value, style: STYLES.text })),
  ]
}

function inputsText({ inputs }: PlannedIndicator, language: ResultContext['language']): string {
  return inputs
    .map(({ definition: { label, unit } }) => `${localize(label, language)}${unit ? ` (${localize(unit, language)})` : ''}`)
    .join('\n')
}
