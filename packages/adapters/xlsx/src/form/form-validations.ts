import { localize, type Plan } from '@dti-vn/sdk'
import { formulaNumber } from '../formula/formula-text.js'
import type { Validation } from '../workbook/workbook-model.js'
import type { ChoiceLists } from './choice-lists.js'
import type { FormLayout } from './form-layout.js'
import { numberHint, TEXTS } from './form-texts.js'
import { FORM_WORDS } from './form-words.js'

/** What each input cell accepts while it is typed. Pasted values pass; formulas judge them. */
export function formValidations(plan: Plan, layout: FormLayout, lists: ChoiceLists): Validation[] {
  return layout.inputs.flatMap(({ cell, column }): Validation[] => {
    const input = plan.columns[column]
    if (!input) return []
    const title = localize(input.definition.label, 'vi')
    const list = lists.places[column]
    if (list) return [{ range: cell, rule: { kind: 'list-of', range: list.range }, refusal: { title: TEXTS.refusalTitle, text: TEXTS.listRefusal } }]
    const hint = numberHint(input.definition)
    const { type, min = 0, max, round } = input.definition
    // What is rounded on reading is judged as it will be read.
    const typed = round === undefined ? cell : `ROUND(${cell},${round})`
    const tests = [
      `ISNUMBER(${cell})`,
      `(${typed}>=${formulaNumber(min)})`,
      ...(max === undefined ? [] : [`(${typed}<=${formulaNumber(max)})`]),
      ...(type === 'integer' ? [`(${typed}=INT(${typed}))`] : []),
    ]
    return [
      {
        range: cell,
        rule: { kind: 'formula', formula: `OR((${cell}="${FORM_WORDS.notApplicable}"),AND(${tests.join(',')}))` },
        hint: { title, text: hint },
        refusal: { title: TEXTS.refusalTitle, text: hint },
      },
    ]
  })
}
