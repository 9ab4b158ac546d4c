import { AMOUNT, MILLION, parseAmount, type Share } from './amount.js'

/** A case with what it earns. */
export interface Award {
  readonly label: string
  readonly share: Share
  readonly printed: string
}

const VERB = String.raw`(?:được tính|được chấm|được cộng|được|đạt|tính|chấm|cho|thì được|thì)`

const OF_MAXIMUM = String.raw`(?:số\s+)?điểm(?:\s+tối đa)?`

const AWARD = new RegExp(
  String.raw`^(.*?)(\s*[:：=→⇒]\s*|\s+[–-]\s+|,?\s+(?=${VERB}\s))` +
    String.raw`(?:${VERB}\s+)?(?:(${AMOUNT})\s*/\s*(${AMOUNT})\s*${OF_MAXIMUM}|(${AMOUNT})\s*%\s*(?:của\s+)?${OF_MAXIMUM}|(một nửa)\s+${OF_MAXIMUM}|` +
    String.raw`((?:số\s+)?điểm tối đa|tối đa(?:\s+điểm)?)|(không(?:\s+(?:có|tính|được|cho|chấm))*\s+điểm)|(${AMOUNT})\s*(?:điểm|đ)|(${AMOUNT}))$`,
  'iu',
)

/** Reads "case: points". Points are absolute, a part of the maximum, the maximum, or none; more than the maximum is no award. */
export function parseAward(clause: string, max: number): Award | undefined {
  const found = AWARD.exec(clause)
  if (!found) return undefined
  const [, label = '', separator = '', top, bottom, percent, half, full, none, points, bare] = found
  const share = shareOf({ top, bottom, percent, half, full, none, points: points ?? (/[:：=→⇒]/u.test(separator) ? bare : undefined) }, max)
  return share === undefined || label.trim() === '' ? undefined : { label: label.trim(), share, printed: clause }
}

interface AwardWords {
  readonly top: string | undefined
  readonly bottom: string | undefined
  readonly percent: string | undefined
  readonly half: string | undefined
  readonly full: string | undefined
  readonly none: string | undefined
  readonly points: string | undefined
}

function shareOf({ top, bottom, percent, half, full, none, points }: AwardWords, max: number): Share | undefined {
  if (full !== undefined) return { of: 1, in: 1 }
  if (none !== undefined) return { of: 0, in: 1 }
  if (half !== undefined) return { of: 1, in: 2 }
  if (percent !== undefined) return within(parseAmount(percent), 100 * MILLION)
  if (top !== undefined && bottom !== undefined) return within(parseAmount(top), parseAmount(bottom))
  return points === undefined ? undefined : within(parseAmount(points), max)
}

function within(of: number | undefined, whole: number | undefined): Share | undefined {
  return of === undefined || whole === undefined || whole <= 0 || of > whole ? undefined : { of, in: whole }
}

/** All clauses as cases; undefined when any of them is something else. A comma behind points separates cases too. */
export function parseAwards(clauses: readonly string[], max: number): readonly Award[] | undefined {
  const awards: Award[] = []
  for (const clause of clauses.flatMap((text) => text.split(/(?<=\d\s?(?:điểm|đ)),\s+/u))) {
    const award = parseAward(clause.replace(/^(?:và|hoặc|nếu)\s+/iu, ''), max)
    if (!award) return undefined
    awards.push(award)
  }
  return awards.length === 0 ? undefined : awards
}

/** True for the name of a case in which nothing is earned: "Không có", "Chưa ban hành", "Còn lại", "Trường hợp khác". */
export function isElseLabel(label: string): boolean {
  return /^(?:không|chưa|còn lại|khác|ngược lại|nếu không|(?:các )?trường hợp (?:khác|còn lại)|(?:các )?mức (?:khác|còn lại))(?:[\s,]|$)/iu.test(label)
}

/** The printed cases joined for the report. */
export function phraseOf(awards: readonly Award[]): string {
  return awards.map(({ printed }) => printed).join('; ')
}
