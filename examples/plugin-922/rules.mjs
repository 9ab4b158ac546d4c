// The four kinds of rows of this example. A builder takes what differs between rows and waits for the code, which comes from the place.
import { indicator } from '@dti-vn/sdk'

/** @typedef {import('@dti-vn/sdk').IndicatorDefinition} Indicator */
/** @typedef {(code: string) => Indicator} Row */
/** @typedef {{ readonly id: string, readonly vi: string, readonly en: string }} Noun what a share is a share of */

const drafted = { basis: 'drafted', basisNote: 'Name, points and rule were drafted for this example; the row of the decision was not read' }

/**
 * Yes or no; with no points it is shown only.
 * @param {number} maxPoints
 * @param {string} vi
 * @param {string} en
 * @returns {Row}
 */
export const yes = (maxPoints, vi, en) => (code) =>
  indicator({
    code, name: { vi, en }, maxPoints, ...(maxPoints === 0 ? { information: true } : {}), method: 'boolean', ...drafted,
    inputs: [{ id: 'holds', type: 'boolean', label: { vi, en } }],
  })

/**
 * Part of a whole, e.g. of the communes those that …; all of it earns the maximum.
 * @param {number} maxPoints
 * @param {Noun} noun
 * @param {string} vi
 * @param {string} en
 * @returns {Row}
 */
export const share = (maxPoints, noun, vi, en) => (code) =>
  indicator({
    code, name: { vi: `Tỷ lệ ${noun.vi} ${vi}`, en: `Share of ${noun.en} ${en}` }, maxPoints, ...drafted,
    method: 'ratio', params: { target: 1 },
    inputs: [
      { id: `part_${code.replaceAll('.', '_')}`, type: 'integer', label: { vi: `Số ${noun.vi} ${vi}`, en: `Number of ${noun.en} ${en}` } },
      { id: `${noun.id}_total`, type: 'integer', label: { vi: `Tổng số ${noun.vi}`, en: `Number of ${noun.en}` } },
    ],
  })

/**
 * A count: `full` earns the maximum, half of it one half.
 * @param {number} maxPoints
 * @param {number} full
 * @param {string} vi
 * @param {string} en
 * @returns {Row}
 */
export const tally = (maxPoints, full, vi, en) => (code) =>
  indicator({
    code, name: { vi, en }, maxPoints, method: 'tiers', ...drafted,
    params: { of: 'value', steps: [{ min: full, share: 1 }, { min: full / 2, share: 0.5 }] },
    inputs: [{ id: `count_${code.replaceAll('.', '_')}`, type: 'integer', label: { vi, en } }],
  })

/**
 * Who heads something: the head of the province all, a deputy one half.
 * @param {number} maxPoints
 * @param {string} vi
 * @param {string} en
 * @returns {Row}
 */
export const headedBy = (maxPoints, vi, en) => (code) =>
  indicator({
    code, name: { vi, en }, maxPoints, method: 'choice', ...drafted,
    params: {
      options: [
        { id: 'head', label: { vi: 'Bí thư hoặc Chủ tịch UBND tỉnh', en: 'Secretary or Chair of the province' }, share: 1 },
        { id: 'deputy', label: { vi: 'Phó Bí thư hoặc Phó Chủ tịch UBND tỉnh', en: 'Deputy secretary or vice chair' }, share: 0.5 },
        { id: 'none', label: { vi: 'Người khác, hoặc chưa có', en: 'Someone else, or nobody' }, share: 0 },
      ],
    },
    inputs: [{ id: 'person', type: 'choice', label: { vi, en } }],
  })

/**
 * Codes rows by their place: 1.1, 1.2, …
 * @param {string} main
 * @param {readonly Row[]} rows
 */
export const numbered = (main, rows) => rows.map((row, i) => row(`${main}.${i + 1}`))
