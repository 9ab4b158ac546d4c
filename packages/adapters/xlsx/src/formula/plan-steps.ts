import type { Plan, PlannedIndicator } from '@dti-vn/sdk'
import type { InputStep } from './expression-steps.js'
import { type IndicatorSteps, indicatorSteps } from './indicator-steps.js'
import { type NodeSteps, nodeSteps, type UnitSteps } from './node-steps.js'
import { numberInput } from './number-input.js'
import { roundedInput } from './rounded-input.js'
import type { StepSheet } from './step-sheet.js'
import { wordInput, type WordPlace } from './word-input.js'

/** What the steps of a plan need to know of the form around them. */
export interface StepPlaces {
  /** Where an input is typed, as a formula on the sheet of steps writes it; by position among `plan.columns`. */
  readonly cell: (column: number) => string
  /** The words of a yes/no or choice input; undefined for numbers. */
  readonly words: (column: number) => readonly WordPlace[] | undefined
  /** The word for "not applicable". */
  readonly notApplicable: string
  /** Whether the unit has a trait. */
  readonly hasTrait: (trait: string) => boolean
}

/** Where everything stands on the sheet of steps. */
export interface PlanSteps {
  /** By position among `plan.columns`: the address of the class of the input. */
  readonly classes: readonly string[]
  readonly indicators: readonly IndicatorSteps[]
  readonly nodes: readonly NodeSteps[]
  readonly unit: UnitSteps
}

/** Writes a whole plan as spreadsheet steps: what is typed, the rule of every indicator, the sums, and the results of the unit. */
export function planSteps(plan: Plan, sheet: StepSheet, places: StepPlaces): PlanSteps {
  const classes: string[] = []
  const indicators = plan.indicators.map((indicator) => {
    const context = { sheet, subject: indicator.definition.code }
    const inputs = inputSteps(indicator, sheet, places)
    for (const input of indicator.inputs) classes[input.column] = inputs.get(input.definition.id)?.given ?? ''
    const hasTrait = indicator.trait === undefined || places.hasTrait(indicator.trait)
    return indicatorSteps(plan, indicator, inputs, hasTrait, context)
  })
  return { classes, indicators, ...nodeSteps(plan, indicators, classes, { sheet }) }
}

/** Writes how each input of an indicator is read, by its id. */
export function inputSteps(indicator: PlannedIndicator, sheet: StepSheet, { cell, words, notApplicable }: StepPlaces): ReadonlyMap<string, InputStep> {
  const context = { sheet, subject: indicator.definition.code }
  return new Map(
    indicator.inputs.map(({ column, definition, options }) => {
      const list = words(column)
      const step = list
        ? wordInput(cell(column), definition.id, list, options, notApplicable, context)
        : definition.round === undefined
          ? numberInput(cell(column), definition, notApplicable, context)
          : roundedInput(cell(column), { ...definition, round: definition.round }, notApplicable, context)
      return [definition.id, step] as const
    }),
  )
}
