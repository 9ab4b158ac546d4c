import { type Dataset, type Issue, type LevelDefinition, makeIssue } from '@dti-vn/core'
import { nameOf, type Owned } from '../compose/owned.js'
import { orNothing, TEXT } from '../contributions/shape.js'
import { callPlugin } from '../guard/call-plugin.js'
import { callIssue } from '../guard/call-issue.js'
import { labelOf } from '../plugin/plugin.js'

const FINDING = orNothing(TEXT)

/** Runs the checks of a level over the units of a data set. A check that fails becomes an issue; the run goes on. */
export function levelChecks({ plugin, value: level }: Owned<LevelDefinition>): (dataset: Dataset) => Issue[] {
  const of = nameOf('levels', level.id)
  return ({ units }) =>
    (level.checks ?? []).flatMap(({ id, check }) => {
      const contribution = { vi: `phép kiểm tra “${id}” của ${of.vi}`, en: `check "${id}" of ${of.en}` }
      return units.flatMap((unit) => {
        try {
          const finding = callPlugin({ plugin: labelOf(plugin), contribution, hook: 'check' }, () => check(Object.freeze(unit)), FINDING)
          return finding ? [makeIssue('unit-check', { unit: unit.code, params: { message: finding } })] : []
        } catch (error) {
          return [callIssue(error, { unit: unit.code })]
        }
      })
    })
}
