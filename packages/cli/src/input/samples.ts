import { CELL, type Dataset, type Plan } from '@dti-vn/sdk'
import { digestOfValue } from './digest.js'

/**
 * SHA-256 of the shipped sample files. Figures in them are invented, so they count as illustrative whatever the caller says; a test keeps the
 * list equal to the files in seeds/sample.
 */
export const SAMPLE_DIGESTS: readonly string[] = Object.freeze([
  '4848412314f4bfcb13efb296ab8be23b6b69a98b366512a9e46b31c9b1cef956',
  'd7c0ace54d7b379e1c28f496d62f2835ccdbb685b04517b43ed3f393b7be8062',
  'd97ed6cd229d5b3822abdfcd0abdb36c6a747051ca760beabde011f4068fac98',
])

/**
 * The same by their figures, for a sample that was saved again in another form, e.g. as a workbook: how many units they have, and the digest of what is read of
 * them. Figures that were changed or added to are others.
 */
export const SAMPLE_FIGURES: readonly { readonly units: number; readonly digest: string }[] = Object.freeze([
  { units: 18, digest: '99466d563b9f26ce31e4086226ec870ddb4ef1f0ababa4326beca8902f82fa12' },
  { units: 13, digest: '2d32600fe23dcd26194a6cf5f951b1fb69b31d9f9811085b225e626aa43972d8' },
  { units: 216, digest: '223259cd25bec615ece52e482c1c1d5cbe809848ec7979fa3b4f339c3f620a57' },
])

/** True for the figures of a shipped sample, whatever file they were read from. */
function areSampleFigures(plan: Plan, dataset: Dataset): boolean {
  const candidates = SAMPLE_FIGURES.filter(({ units }) => units === dataset.units.length)
  return candidates.length > 0 && candidates.some(({ digest }) => digest === digestOfFigures(plan, dataset))
}

/** True for a shipped sample: its file, or its figures in another file. */
export function isSampleData(plan: Plan, dataset: Dataset, digest: string): boolean {
  return SAMPLE_DIGESTS.includes(digest) || areSampleFigures(plan, dataset)
}

/** SHA-256 of all figures by unit, indicator and input, in an order that does not depend on that of rows, columns or the index. */
export function digestOfFigures(plan: Plan, dataset: Dataset): string {
  const rows = plan.columns.flatMap(({ indicator, column, definition, options }) => {
    const { status, values } = dataset.columns[column] ?? { status: [], values: [] }
    const place = [plan.indicators[indicator]?.definition.code ?? '', definition.id]
    return dataset.units.flatMap(({ code }, unit) => {
      const known = status[unit] ?? CELL.ABSENT
      if (known <= CELL.EMPTY) return []
      const figure = values[unit] ?? 0
      const value = known === CELL.GIVEN ? (definition.type === 'choice' ? options[figure] : String(figure)) : known === CELL.NOT_APPLICABLE ? 'NA' : 'invalid'
      return [JSON.stringify([code, ...place, value])]
    })
  })
  return digestOfValue(rows.sort())
}
