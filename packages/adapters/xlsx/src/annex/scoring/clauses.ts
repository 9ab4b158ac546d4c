import { AMOUNT, parseAmount } from './amount.js'

/** Points behind which no sentence ends. */
const ABBREVIATION = /(?:^|[\s(])(?:TP|TX|TT|Q|P|H|đ\/c|ThS|TS|PGS|GS)$/u

const BULLET = /^(?:[-–—+•*●▪◦]\s*|\(?(?:[a-zđ]|\d{1,2})\)\s*)/u

const LEAD = /^(?:trong đó|cách tính|cách chấm|cách chấm điểm|với|cụ thể|cụ thể như sau|điểm được tính như sau|như sau)\s*[:,]\s*/iu

const MAXIMUM = new RegExp(String.raw`^(?:điểm tối đa|tối đa|số điểm tối đa)\s*[:=]?\s*(?:là\s+)?(${AMOUNT})\s*(?:điểm|đ)?$`, 'iu')

/** Cuts a scoring text at line ends, semicolons and sentence ends; bullets and lead words fall away. */
function splitClauses(text: string): string[] {
  return text
    .split(/[\n;]/)
    .flatMap(splitSentences)
    .map((clause) => stripLead(clause.trim().replace(BULLET, '')).replace(/[\s,.;]+$/u, ''))
    .filter((clause) => clause !== '')
}

function stripLead(clause: string): string {
  return clause.replace(LEAD, '').replace(/^(?:trong đó|với|cụ thể)$/iu, '')
}

function splitSentences(line: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index } of line.matchAll(/\.(?=\s|$)/g)) {
    const sentence = line.slice(from, index)
    if (ABBREVIATION.test(sentence)) continue
    sentences.push(sentence)
    from = index + 1
  }
  return [...sentences, line.slice(from)]
}

/**
 * The clauses of a text without those that only repeat the maximum ("Điểm tối đa: 10 điểm"). Undefined when a maximum in the text is another
 * than that of the points column.
 */
export function ruleClauses(text: string, max: number): readonly string[] | undefined {
  const clauses: string[] = []
  for (const clause of splitClauses(text)) {
    const stated = MAXIMUM.exec(clause)
    if (!stated) clauses.push(clause)
    else if (parseAmount(stated[1] ?? '') !== max) return undefined
  }
  return clauses
}
