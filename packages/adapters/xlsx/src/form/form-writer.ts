import type { Plan } from '@dti-vn/sdk'
import { writeWorkbook } from '../workbook/write-workbook.js'
import type { FormFigures } from './form-figures.js'
import { type FormLayout, formLayout } from './form-layout.js'
import { formFrames } from './form-frame.js'
import { formPress, type FormPress, isPrintable } from './form-press.js'
import { type FormContent, type FormUnit, formWorkbook } from './form-workbook.js'
import type { FormIdentity } from './machine-sheet.js'

/** Writes the form of a unit, blank unless figures are given. */
export type FormWriter = (unit: FormUnit, figures?: FormFigures) => Promise<Uint8Array>

/** Presses that are kept, one for each set of traits. */
const MOST = 32

/**
 * Makes a writer of the forms of an index. Of units with the same traits everything but code, name and figures is the same: it is made and compressed once, so
 * that further forms take a small part of the time. Equal input gives equal bytes, whatever was written before.
 */
export function formWriter(plan: Plan, identity: FormIdentity, layout: FormLayout = formLayout(plan)): FormWriter {
  const asked = new Set(plan.indicators.flatMap(({ trait, definition }) => [trait, definition.trait].filter((id) => id !== undefined)))
  const frameOf = formFrames()
  const presses = new Map<string, Promise<FormPress>>()

  function pressFor(unit: FormUnit): Promise<FormPress> {
    const key = JSON.stringify([unit.name === null, ...[...asked].filter((trait) => unit.traits?.has(trait) === true)])
    const found = presses.get(key)
    if (found) return found
    if (presses.size === MOST) presses.clear()
    const made = formPress(plan, layout, unit, (like) => formWorkbook(plan, like, identity, { layout }), frameOf)
    presses.set(key, made)
    return made
  }

  return async (unit, figures = new Map()) => {
    const printed = isPrintable(unit) ? await (await pressFor(unit))(unit, figures) : undefined
    return printed ?? writeWorkbook(formWorkbook(plan, unit, identity, { layout, figures }))
  }
}

/** The form of one unit as the bytes of an `.xlsx` file. Of many units of an index use `formWriter`, which gives the same bytes. */
export async function writeForm(plan: Plan, unit: FormUnit, identity: FormIdentity, { layout, figures }: FormContent = {}): Promise<Uint8Array> {
  return formWriter(plan, identity, layout)(unit, figures)
}
