/**
 * @typedef {object} Options
 * @property {string} [edition] the year that is assessed, four digits from 2022 on; 2022 unless given
 * @property {'own' | 'reuse'} [levels] `own`: the plugin brings the levels (default); `reuse`: another plugin does
 */

const KNOWN = ['edition', 'levels']

/**
 * A Standard Schema (version 1) written by hand: it checks the options, fills in defaults, and needs no library.
 * @type {import('@dti-vn/sdk').OptionsSchema<Options, Required<Options>>}
 */
export const optionsSchema = {
  '~standard': {
    version: 1,
    vendor: 'thanh-hoa',
    validate: (value) => {
      if (typeof value !== 'object' || value === null) return { issues: [{ message: 'expected an object' }] }
      const { edition = '2022', levels = 'own' } = /** @type {Options} */ (value)
      const issues = Object.keys(value)
        .filter((key) => !KNOWN.includes(key))
        .map((key) => ({ message: `unknown option; known: ${KNOWN.join(', ')}`, path: [key] }))
      if (typeof edition !== 'string' || !/^\d{4}$/.test(edition) || edition < '2022') {
        issues.push({ message: "expected a year in quotes from '2022' on", path: ['edition'] })
      }
      if (levels !== 'own' && levels !== 'reuse') issues.push({ message: "expected 'own' or 'reuse'", path: ['levels'] })
      return issues.length > 0 ? { issues } : { value: { edition, levels } }
    },
  },
}
