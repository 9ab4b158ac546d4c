import { indicatorTable, inputTable } from '../stages/constants.js'
import { unitsStep } from '../stages/units.js'
import type { Script } from '../script.js'
import { comment } from '../text/comment.js'
import { step, type Step } from '../text/layout.js'
import { wideUnitsStep } from '../wide/source.js'
import type { WideScript } from '../wide/wide-script.js'
import { codeFaults, codesStep } from './code-faults.js'
import { columnFaults } from './column-faults.js'
import { appraisalFaults, traitFaults, unitFaults, valueFaults } from './name-faults.js'

/** From the tables to `found`: a row for everything in them that is not counted, or not as it stands. */
export function longFaultSteps(script: Script): Step[] {
  return [indicatorTable(script), inputTable(script), unitsStep(script), codesStep(script), foundStep([...valueFaults(script), ...commonFaults(script)])]
}

export function wideFaultSteps(script: WideScript): Step[] {
  return [indicatorTable(script), wideUnitsStep(script), codesStep(script), foundStep([...columnFaults(script), ...commonFaults(script)])]
}

function commonFaults(script: Script): string[] {
  return [...codeFaults(script), ...unitFaults(script), ...traitFaults(script), ...appraisalFaults(script)]
}

function foundStep(parts: readonly string[]): Step {
  return step('found', comment('What is not counted, or not as it stands'), parts.join('\nUNION ALL\n'))
}
