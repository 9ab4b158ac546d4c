import { rationalOfNumber, type InputDefinition } from '@dti-vn/sdk'
import type { StepContext } from './arithmetic-steps.js'
import { EXACT_LIMIT } from './exact-limit.js'
import { INPUT_CLASS } from './input-class.js'
import type { InputStep } from './expression-steps.js'
import { formulaNumber, formulaText } from './formula-text.js'
import { isBeyondLimit } from './term.js'

/** The digits, which formulas take out of a text one by one. */
export const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit))
const MOST_DECIMALS = 6
/** Of whole and of decimal digits in a text that is understood. */
export const MOST_DIGITS = 14
/** Bounds with more digits are not compared in float64. */
const MOST_BOUND_DIGITS = 13

/**
 * Reads a number cell: a number, or a text such as `12,5` (digits, at most one decimal comma, perhaps a minus; thousands dots are left to the
 * collection). The value becomes a fraction n / d, d being 1 or 10^decimals: ROUND(value × d) is exact below the limit, and a value with more
 * decimals shows itself because n / d does not print the same 15 digits.
 *
 * Columns: C the trimmed text, D what is left of it without digits, E and F its whole and decimal digits, J the kind (7 number, 8 text that is
 * understood), K the scale, L value × scale, M the value.
 */
export function numberInput(cell: string, definition: InputDefinition, notApplicable: string, context: StepContext): InputStep {
  const { type, min = 0, max, decimals = MOST_DECIMALS } = definition
  const places = Math.min(decimals, MOST_DIGITS - 1)
  const scale = `1${'0'.repeat(places)}`
  const at = context.sheet.add(context.subject, definition.id, (own) => {
    const [text, shape, whole, fraction, kind] = [own('C'), own('D'), own('E'), own('F'), own('J')]
    const hasComma = `ISNUMBER(FIND(",",${text}))`
    const start = `IF((LEFT(${text},1)="-"),2,1)`
    const isUnderstood = [
      `OR((${shape}=""),(${shape}="-"),(${shape}=","),(${shape}="-,"))`,
      `OR((LEFT(${shape},1)<>"-"),(LEFT(${text},1)="-"))`,
      `(LEN(${whole})>=1)`,
      `(LEN(${whole})<=${MOST_DIGITS})`,
      `(LEN(${fraction})<=${MOST_DIGITS})`,
      `OR((LEN(${fraction})>=1),NOT(${hasComma}))`,
    ]
    const tail = `VALUE(LEFT((${fraction}&"${'0'.repeat(places)}"),${places}))`
    const tooPrecise = {
      test: `IF((${kind}=7),(((${own('L')}/${own('K')})&"")<>(${cell}&"")),(VALUE(("0"&MID(${fraction},${places + 1},40)))>0))`,
      // An input may allow more decimals than this sheet reads.
      then: decimals > places ? INPUT_CLASS.unclear : INPUT_CLASS.tooPrecise,
    }
    return {
      C: `IF(ISTEXT(${cell}),TRIM(SUBSTITUTE(${cell},"\u00a0"," ")),"")`,
      D: DIGITS.reduce((rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`, text),
      E: `IF((${text}=""),"",MID(${text},${start},(IF(${hasComma},FIND(",",${text}),(LEN(${text})+1))-${start})))`,
      F: `IF(${hasComma},MID(${text},(FIND(",",${text})+1),40),"")`,
      J: kindFormula(cell, text, formulaText(notApplicable), `IF(AND(${isUnderstood.join(',')}),8,${INPUT_CLASS.unclear})`),
      K: `IF((${kind}=7),IF(((${cell}&"")=(ROUND(${cell},0)&"")),1,${scale}),IF((${kind}=8),IF((VALUE(("0"&${fraction}))=0),1,${scale}),1))`,
      L: `IF((${kind}=7),IF((ABS(${cell})<1E15),ROUND((${cell}*${own('K')}),0),0),IF((${kind}=8),` +
        `(IF((LEFT(${text},1)="-"),-1,1)*((VALUE(${whole})*${own('K')})+${places === 0 ? '0' : `IF((${own('K')}=1),0,${tail})`})),0))`,
      M: `IF((${kind}=7),${cell},(${own('L')}/${own('K')}))`,
      G: `IF((${kind}<7),${kind},IF((${kind}=${INPUT_CLASS.unclear}),${kind},${judged(own('M'), own('L'), tooPrecise, type === 'integer' ? own('K') : undefined, min, max)}))`,
      H: `IF((${own('G')}=1),(${own('L')}/GCD(ABS(${own('L')}),${own('K')})),0)`,
      I: `IF((${own('G')}=1),(${own('K')}/GCD(ABS(${own('L')}),${own('K')})),1)`,
    }
  })
  return { given: at('G'), n: at('H'), d: type === 'integer' ? 1n : at('I'), options: [] }
}

/** Errors and truths are never numbers; LibreOffice would take a truth for one. */
function kindFormula(cell: string, text: string, notApplicable: string, other: string): string {
  const empty = `IF((${text}=""),${INPUT_CLASS.empty},IF((${text}=${notApplicable}),${INPUT_CLASS.notApplicable},${other}))`
  return `IF(ISERROR(${cell}),${INPUT_CLASS.unclear},IF(ISLOGICAL(${cell}),${INPUT_CLASS.unclear},IF(ISNUMBER(${cell}),7,${empty})))`
}

/** What a test tells of a number with too many decimals. */
interface TooPrecise {
  readonly test: string
  readonly then: number
}

/** The class of a number, judged by its value, by the whole number that stands for it, and by its scale where it must be whole. */
export function judged(value: string, scaled: string, tooPrecise: TooPrecise | undefined, integerScale: string | undefined, min: number, max: number | undefined): string {
  const { given, unclear, belowMin, aboveMax, notAnInteger } = INPUT_CLASS
  const upper = max === undefined ? String(given) : `IF((${value}>${formulaNumber(max)}),${aboveMax},${given})`
  const inside = isPlainBound(min) && (max === undefined || isPlainBound(max)) ? `IF((${value}<${formulaNumber(min)}),${belowMin},${upper})` : String(unclear)
  const whole = integerScale === undefined ? inside : `IF((${integerScale}<>1),${notAnInteger},${inside})`
  const precise = tooPrecise === undefined ? whole : `IF(${tooPrecise.test},${tooPrecise.then},${whole})`
  return `IF((ABS(${value})>=1E15),IF((${value}>0),${aboveMax},${belowMin}),IF((ABS(${scaled})>=${String(EXACT_LIMIT)}),${unclear},${precise}))`
}

function isPlainBound(bound: number): boolean {
  const { n, d } = rationalOfNumber(bound)
  return !isBeyondLimit(n) && !isBeyondLimit(d) && String(n < 0n ? -n : n).length <= MOST_BOUND_DIGITS
}
