import type { Figure } from './plan-of.js'
import type { Random } from './random-expr.js'

/** How the figures of one column are made. */
export type FigureStyle = 'small' | 'whole' | 'cents' | 'decimals' | 'large' | 'beside' | 'mixed'

export const STYLES: readonly FigureStyle[] = ['small', 'small', 'whole', 'cents', 'decimals', 'large', 'beside', 'mixed']

/** One figure within the limits of the contract. Styles share few distinct values, so that ties and zeros are common. */
function randomFigure(random: Random, style: FigureStyle, negative: boolean): number {
  const size = sizeOf(random, style)
  return size !== 0 && negative && random.next() < 0.4 ? -size : size
}

function sizeOf(random: Random, style: FigureStyle): number {
  switch (style) {
    case 'mixed':
      // Together these have more digits than a float64 holds.
      return sizeOf(random, random.pick(['small', 'decimals', 'large', 'beside']))
    case 'small':
      return random.below(9)
    case 'whole':
      return random.below(100000)
    case 'cents':
      return random.below(2000) / 100
    case 'decimals':
      return Number((random.next() * 10 ** random.below(7)).toFixed(6))
    case 'large':
      return Math.floor(random.next() * 10 ** random.below(16))
    case 'beside':
      // Decimals one millionth beside halves and tenths, and whole numbers beside round ones.
      return Number((random.pick([0.5, 0.7, 1, 2.5, 0.1, 10]) + random.pick([-0.000001, 0, 0, 0.000001])).toFixed(6))
  }
}

/** A column of answers by code, of which a share is blank, not applicable or invalid. */
export function randomCodes(random: Random, codes: number, count: number, gaps: number): Figure[] {
  return randomFigures(random, 'small', false, count, gaps).map((figure) => (typeof figure === 'number' ? figure % codes : figure))
}

/** A column with the given share of blank, not applicable and invalid cells. */
export function randomFigures(random: Random, style: FigureStyle, negative: boolean, count: number, gaps: number): Figure[] {
  return Array.from({ length: count }, (): Figure => {
    if (random.next() >= gaps) return randomFigure(random, style, negative)
    return random.pick([undefined, undefined, 'NA', 'invalid'])
  })
}
