import { type IndicatorResult, type Language, STATE_LABELS, type State } from '@dti-vn/sdk'
import { fixedPlaces } from '../workbook/number-format.js'
import { COLORS, STYLES } from '../workbook/palette.js'
import { type Style, styled } from '../workbook/style.js'
import type { Cell } from '../workbook/workbook-model.js'

/** States that are marked by a letter and a colour, so that they can be told apart in black and white too. */
const MARKED = Object.freeze(['missing', 'not-applicable', 'invalid', 'rejected', 'failed'] as const satisfies readonly State[])
type MarkedState = (typeof MARKED)[number]

const LETTERS: Readonly<Record<MarkedState, Readonly<Record<Language, string>>>> = Object.freeze({
  missing: { vi: 'T', en: 'M' },
  'not-applicable': { vi: 'K', en: 'N' },
  invalid: { vi: 'S', en: 'I' },
  rejected: { vi: 'B', en: 'R' },
  failed: { vi: 'L', en: 'F' },
})

const FILLS: Readonly<Record<MarkedState, string>> = Object.freeze({
  missing: COLORS.warn,
  'not-applicable': COLORS.off,
  invalid: COLORS.bad,
  rejected: 'E3D3EE',
  failed: 'D9A6A0',
})

/** Makes the cell of one indicator of one unit. */
export interface StateCells {
  readonly cell: (outcome: IndicatorResult) => Cell
  /** Every style of these cells. */
  readonly styles: readonly Style[]
}

/**
 * Makes cells of indicator points: the points as a number in the colour of the state, with the letter of the state behind it as a part of the
 * number format. Where the indicator left the maximum of the unit there is no number, only the letter: a 0 would be counted by an average.
 */
export function stateCells(language: Language, places: number): StateCells {
  const scored = styled(STYLES.number, { vertical: 'center', numberFormat: `${fixedPlaces(places)}_ _T` })
  const numbers = stylesOf((state) => ({ numberFormat: `${fixedPlaces(places)}" ${LETTERS[state][language]}"` }))
  const letters = stylesOf(() => ({ align: 'center' }))
  return {
    styles: [scored, ...Object.values(numbers), ...Object.values(letters)],
    cell: ({ state, points, maxPoints }) => {
      if (state === 'scored') return { value: points, style: scored }
      return maxPoints === 0 ? { value: LETTERS[state][language], style: letters[state] } : { value: points, style: numbers[state] }
    },
  }
}

/** A row that explains letters and colours. */
export function legendCells(language: Language): readonly Cell[] {
  const styles = stylesOf(() => ({ align: 'left', size: 9 }))
  return MARKED.map((state) => ({ value: `${LETTERS[state][language]}: ${STATE_LABELS[state][language] ?? ''}`, style: styles[state] }))
}

/** Letter and words of a state; the words alone for a scored cell. */
export function stateText(state: State, language: Language): string {
  const words = STATE_LABELS[state][language] ?? ''
  return state === 'scored' ? words : `${LETTERS[state][language]}: ${words}`
}

/** The colour of a state; undefined for a scored cell. */
export function stateFill(state: State): string | undefined {
  return state === 'scored' ? undefined : FILLS[state]
}

function stylesOf(changes: (state: MarkedState) => Style): Readonly<Record<MarkedState, Style>> {
  const style = (state: MarkedState) => styled(STYLES.number, { vertical: 'center', fill: FILLS[state], ...changes(state) })
  return {
    missing: style('missing'),
    'not-applicable': style('not-applicable'),
    invalid: style('invalid'),
    rejected: style('rejected'),
    failed: style('failed'),
  }
}
