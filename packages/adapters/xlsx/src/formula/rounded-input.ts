import type { InputDefinition } from '@dti-vn/sdk'
import type { StepContext } from './arithmetic-steps.js'
import type { InputStep } from './expression-steps.js'
import { formulaText } from './formula-text.js'
import { INPUT_CLASS } from './input-class.js'
import { DIGITS, judged, MOST_DIGITS } from './number-input.js'

/**
 * Reads a number cell of an input that is rounded on reading (`round`), half away from zero, digit by digit: of a text such as `12,345`, and of a number as the
 * program prints it, with 15 significant digits and the decimal sign of its language. Arithmetic would take 1.005 for less than a tie. A number that
 * is printed with an exponent is left to the collection.
 *
 * Columns: C the text, D what is left of it without digits, E and F its whole and decimal digits, J the kind (8: understood), L the rounded value × 10^round,
 * K the scale of the value, M the value.
 */
export function roundedInput(cell: string, definition: InputDefinition & { readonly round: number }, notApplicable: string, context: StepContext): InputStep {
  const { type, min = 0, max, round } = definition
  const factor = `1${'0'.repeat(round)}`
  const at = context.sheet.add(context.subject, definition.id, (own) => {
    const [text, shape, whole, fraction, kind] = [own('C'), own('D'), own('E'), own('F'), own('J')]
    const hasPoint = `AND((${shape}<>""),(${shape}<>"-"))`
    const point = `FIND(RIGHT(${shape},1),${text})`
    const start = `IF((LEFT(${text},1)="-"),2,1)`
    const isUnderstood = [
      `OR((${shape}=""),(${shape}="-"),(${shape}=","),(${shape}="-,"),AND(ISNUMBER(${cell}),OR((${shape}="."),(${shape}="-."))))`,
      `OR((LEFT(${shape},1)<>"-"),(LEFT(${text},1)="-"))`,
      `(LEN(${whole})>=1)`,
      `(LEN(${whole})<=${MOST_DIGITS})`,
      `OR((LEN(${fraction})>=1),NOT(${hasPoint}))`,
    ]
    const { empty, notApplicable: none, unclear } = INPUT_CLASS
    const kept = `VALUE(("0"&LEFT((${fraction}&"${'0'.repeat(round)}"),${round})))`
    const next = `IF((VALUE(MID((${fraction}&"${'0'.repeat(round + 1)}"),${round + 1},1))>=5),1,0)`
    const numerator = `IF((${own('K')}=1),(${own('L')}/${factor}),${own('L')})`
    const divisor = `GCD(ABS(${numerator}),${own('K')})`
    return {
      C: `IF(ISNUMBER(${cell}),(${cell}&""),IF(ISTEXT(${cell}),TRIM(SUBSTITUTE(${cell},"\u00a0"," ")),""))`,
      D: DIGITS.reduce((rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`, text),
      E: `IF((${text}=""),"",MID(${text},${start},(IF(${hasPoint},${point},(LEN(${text})+1))-${start})))`,
      F: `IF(${hasPoint},MID(${text},(${point}+1),40),"")`,
      J:
        `IF(ISERROR(${cell}),${unclear},IF(ISLOGICAL(${cell}),${unclear},IF((${text}=""),${empty},` +
        `IF((${text}=${formulaText(notApplicable)}),${none},IF(AND(${isUnderstood.join(',')}),8,${unclear})))))`,
      L: `IF((${kind}=8),(IF((LEFT(${text},1)="-"),-1,1)*(((VALUE(${whole})*${factor})+${kept})+${next})),0)`,
      K: `IF(((INT((${own('L')}/${factor}))*${factor})=${own('L')}),1,${factor})`,
      M: `(${own('L')}/${factor})`,
      G: `IF((${kind}<>8),${kind},${judged(own('M'), own('L'), undefined, type === 'integer' ? own('K') : undefined, min, max)})`,
      H: `IF((${own('G')}=1),(${numerator}/${divisor}),0)`,
      I: `IF((${own('G')}=1),(${own('K')}/${divisor}),1)`,
    }
  })
  return { given: at('G'), n: at('H'), d: type === 'integer' ? 1n : at('I'), options: [] }
}
