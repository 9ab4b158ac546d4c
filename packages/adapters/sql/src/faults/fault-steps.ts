import { indicatorTable, inputTable } from '../stages/constants.js'
import { unitsStep } from '../stages/units.js'
import { givenOfLong } from '../stages/given.js'
import { numberOf, type Script } from '../script.js'
import { comment } from '../text/comment.js'
import { step, type Step } from '../text/layout.js'
import { wideUnitsStep } from '../wide/source.js'
import type { WideScript } from '../wide/wide-script.js'
import { codeFaults, codesStep } from './code-faults.js'
import { columnFaults, typedCodes } from './column-faults.js'
import { appraisalFaults, traitFaults, unitFaults, valueFaults } from './name-faults.js'
import { longTraitFigures, wideTraitFigures, withTrait } from './trait-figures.js'

/** From the tables to `found`: a row for everything in them that is not counted, or not as it stands. */
export function longFaultSteps(script: Script): Step[] {
  const limited = withTrait(script).map(numberOf)
  const given = limited.length === 0 ? [] : givenOfLong(script, limited)
  return [indicatorTable(script), inputTable(script), unitsStep(script), codesStep(script), ...given, foundStep([...valueFaults(script), ...longTraitFigures(script), ...commonFaults(script)])]
}

export function wideFaultSteps(script: WideScript): Step[] {
  return [indicatorTable(script), wideUnitsStep(script), codesStep(script), foundStep([...columnFaults(script), ...wideTraitFigures(script), ...commonFaults(script)])]
}

function commonFaults(script: Script): string[] {
  return [...codeFaults(script), ...typedCodes(script), ...unitFaults(script), ...traitFaults(script), ...appraisalFaults(script)]
}

function foundStep(parts: readonly string[]): Step {
  return step('found', comment('What is not counted, or is counted otherwise than it was written'), parts.join('\nUNION ALL\n'))
}
