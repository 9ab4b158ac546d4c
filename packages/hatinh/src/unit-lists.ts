import type { ListSuccession, UnitList } from '@dti-vn/sdk'
import { codeLists } from './units/code-lists.js'
import { mappings } from './units/mappings.js'

/** The family of the three lists, as `unitLists` of an index names it. */
export const UNIT_LIST_FAMILY = 'hatinh'

/** The code lists as contributions: 2020, January 2025 and July 2025. Codes of communes lead to those of the next list. */
export const unitLists: readonly UnitList[] = /* @__PURE__ */ Object.freeze(
  codeLists.map(({ id, title, valid, units }): UnitList => {
    const successions = mappings.flatMap(({ from, to, rows }): ListSuccession[] => (from === id ? [{ to, rows: rows.map((row) => ({ from: row.from, to: row.to, kind: row.kind })) }] : []))
    return Object.freeze({
      id,
      family: UNIT_LIST_FAMILY,
      title,
      valid,
      units: units.map(({ code, fullName, parent, level }) => ({ code, name: fullName, parent, level })),
      ...(successions.length > 0 && { successions }),
    })
  }),
)
