import { AMOUNT, parseAmount } from './amount.js'

/** Points behind which no sentence ends. */
const ABBREVIATION = /(?:^|[\s(])(?:TP|TX|TT|Q|P|H|đ\/c|ThS|TS|PGS|GS)$/u

const BULLET = /^(?:[-–—+•*●▪◦]\s*|\(?(?:[a-zđ]|\d{1,2})\)\s*)/u

const LEAD = /^(?:trong đó|cách tính|cách chấm|cách chấm điểm|với|cụ thể|cụ thể như sau|điểm được tính như sau|như sau)\s*[:,]\s*/iu

/** Where the next symbol is explained: "a là số hồ sơ, b là tổng số". */
const NEXT_SYMBOL = /,?\s+trong đó\s*[:,]?\s+(?=[a-zđ]\s*(?:[:=]|là\s))|,\s+(?:và\s+|còn\s+)?(?=[a-zđ]\s*(?:[:=]|là\s))|\s+và\s+(?=[a-zđ]\s*(?:[:=]|là\s))/iu

const MAXIMUM = new RegExp(String.raw`^(?:điểm tối đa|tối đa|số điểm tối đa)\s*[:=]?\s*(?:là\s+)?(${AMOUNT})\s*(?:điểm|đ)?$`, 'iu')

/** Cuts a scoring text at line ends, semicolons and sentence ends; bullets and lead words fall away. */
function splitClauses(text: string): string[] {
  return text
    .split(/[\n;]/)
    .flatMap(splitSentences)
    .flatMap((clause) => clause.split(NEXT_SYMBOL))
    .flatMap(splitCap)
    .map((clause) => stripLead(clause.trim().replace(BULLET, '')).replace(/[\s,.;]+$/u, ''))
    .filter((clause) => clause !== '')
}

/** "Điểm = … (tối đa 10 điểm)": the cap in brackets is a clause of its own. */
function splitCap(clause: string): string[] {
  const cap = /^(\s*\W{0,3}\s*(?:số\s+)?điểm[^:]*=.*?)\s*\(((?:nhưng\s+)?(?:tối đa|không (?:vượt )?quá)[^()]*)\)\s*$/iu.exec(clause)
  return cap ? [cap[1] ?? '', cap[2] ?? ''] : [clause]
}

function stripLead(clause: string): string {
  return clause
    .replace(/^(?:trong đó|với)\s+(?=(?:[a-zđ]|t[ỷỉ] lệ)[^:=]{0,60}?\s*(?:[:=]|là\s))/iu, '')
    .replace(/^[^:=\d]{1,120}:\s*(?=(?:số\s+)?điểm\s*=)/iu, '')
    .replace(LEAD, '').replace(/^(?:trong đó|với|cụ thể)$/iu, '')
}

/** The text with lines joined that a page or cell has cut: a line that goes on in small letters belongs to the one above it, where that is no whole clause (`isWhole`). */
export function joinCutLines(text: string, isWhole: (clause: string) => boolean): string {
  const joined: string[] = []
  for (const line of text.split('\n')) {
    const above = joined.at(-1)
    const last = above === undefined ? undefined : splitClauses(above).at(-1)
    const goesOn = /^[\p{Ll}\d(]/u.test(line) && !/^\(?[a-zđ]\s*(?:[:=)]|là\s)/iu.test(line)
    if (above !== undefined && last !== undefined && goesOn && !/[.;:]$/.test(above) && !isWhole(last)) joined[joined.length - 1] = `${above} ${line}`
    else joined.push(line)
  }
  return joined.join('\n')
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
