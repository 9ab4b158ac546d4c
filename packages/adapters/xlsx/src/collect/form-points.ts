import { decimalText, type Issue, type LocalText, type ScoreResult } from '@dti-vn/sdk'
import { formIssue } from '../issues/form-issues.js'
import type { ReturnedForm } from './returned-form.js'

/**
 * Where the points that a form shows differ from those of the engine: somebody typed over a formula, or the form was saved by a program that does
 * not calculate. Points that wait for the other units are shown in words and not compared.
 */
export function formPointsIssues(forms: readonly ReturnedForm[], result: ScoreResult): readonly Issue[] {
  const { places } = result.plan
  return forms.flatMap(({ unit, points }) => {
    const indicators = result.unit(unit)?.indicators
    return points.flatMap(({ indicator, points: own, isFormula, place }) => {
      const computed = indicators?.[indicator]?.points
      if (computed === undefined || own.toFixed(places) === computed.toFixed(places)) return []
      return [formIssue(isFormula ? 'form-points-differ' : 'form-points-typed', { place, unit, indicator, params: { own: shown(own, places), computed: shown(computed, places) } })]
    })
  })
}

function shown(points: number, places: number): LocalText {
  const plain = points.toFixed(places)
  return { vi: decimalText(plain, 'vi'), en: decimalText(plain, 'en') }
}
