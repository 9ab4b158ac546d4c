import { type ListedUnit, localize, type UnitList } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { screenOfResult } from '../output/print.js'
import { terminalLine } from '../output/terminal-safe.js'
import { traitsTemplateCsv, unitListCsv, unitListJson, unitListTable, UNWRITTEN } from '../output/unit-list-text.js'
import { fill } from '../text/texts.js'
import type { UnitsOptions } from './units.js'

/** The units of one list, or a traits file of them that is still to be filled in. */
export async function listUnits(context: CliContext, list: UnitList, options: UnitsOptions): Promise<string> {
  const units = wanted(context, list, options)
  if (options.traitsTemplate === true) {
    sayTraits(context, units)
    return traitsTemplateCsv(units, options.outProfile)
  }
  switch (options.format) {
    case 'json':
      return unitListJson(list, units)
    case 'csv':
      return unitListCsv(units, options.outProfile)
    case 'table':
      return unitListTable(context, list, units, screenOfResult(context, options.out))
  }
}

/** Those of the level and code that are asked for; a template only takes levels whose units have traits or an index. */
function wanted({ engine, texts }: CliContext, { id, units }: UnitList, { onlyLevel, unit, traitsTemplate }: UnitsOptions): readonly ListedUnit[] {
  const levels = new Set(engine.levels.map((one) => one.id))
  const found = units.filter((one) => (onlyLevel === undefined || one.level === onlyLevel) && (unit === undefined || one.code === unit) && (traitsTemplate !== true || levels.has(one.level)))
  if (found.length === 0) throw new CliMisuse(fill(texts.units.noneInList, { list: id, known: [...new Set(units.map((one) => one.level))].join(', ') }))
  return found
}

/** Which traits there are to choose from, by level. */
function sayTraits({ engine, io, texts, language }: CliContext, units: readonly ListedUnit[]): void {
  const lines = engine.levels
    .filter(({ id }) => units.some(({ level }) => level === id))
    .flatMap(({ id, traits }) => [`${texts.traitsTitle} (${id}):`, ...traits.map((trait) => `  ${trait.id}: ${localize(trait.meaning, language)}`)])
  io.stderr(`${[fill(texts.units.fillIn, { mark: UNWRITTEN }), ...lines].map(terminalLine).join('\n')}\n`)
}
