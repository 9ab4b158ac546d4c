import { type IndexDefinition, isInForce, localize, type LocalText, MisuseError, type Period } from '@dti-vn/core'
import type { UnitList } from '../contributions/unit-list.js'
import { dayText } from '../language/period-text.js'

/** `codeList` of a run that is to be compared with no list. */
export const NO_LIST = 'none'

/** The list of a run, or why there is none; `why` is null where none was wanted, and `needsPeriod` says that a period would give one. */
export type ChosenList = { readonly list: UnitList } | { readonly list: null; readonly why: LocalText | null; readonly needsPeriod?: boolean }

/** The list that `codeList` names, else the one of the index's family that is in force on the last day of the period. Throws for one that is not, unless a reason is given. */
export function chooseList(
  lists: readonly UnitList[],
  { unitLists: family, level }: IndexDefinition,
  { codeList, period, reason }: { readonly codeList: string | undefined; readonly period: Period | null; readonly reason: string | undefined },
  find: (id: string) => UnitList,
): ChosenList {
  if (codeList === NO_LIST) return { list: null, why: null }
  if (codeList !== undefined) return knowing(required(lists, find(codeList), period, reason), lists, level)
  if (family === undefined) return { list: null, why: WHY.noFamily }
  const own = lists.filter((list) => list.family === family)
  if (own.length === 0) return { list: null, why: { vi: `không phần mở rộng (plugin) nào có danh mục của nhóm “${family}”`, en: `no plugin contributes lists of the family "${family}"` } }
  if (!period) return { list: null, why: WHY.noPeriod, needsPeriod: true }
  const list = own.find(({ valid }) => isInForce(valid, period.to))
  if (!list) return { list: null, why: { vi: `nhóm “${family}” không có danh mục có hiệu lực ngày ${dayText(period.to, 'vi')}`, en: `no list of the family "${family}" is in force on ${period.to}` } }
  return knowing(list, lists, level)
}

const WHY = {
  noFamily: { vi: 'bộ chỉ số không khai nhóm danh mục đơn vị', en: 'the index names no family of lists' },
  noPeriod: { vi: 'chưa nêu kỳ đánh giá, cũng chưa chọn danh mục', en: 'neither a period nor a list is given' },
} as const satisfies Readonly<Record<string, LocalText>>

/** A family that has units of the level in no list says nothing about them. */
function knowing(list: UnitList, lists: readonly UnitList[], level: string): ChosenList {
  const isKnown = lists.some((other) => other.family === list.family && other.units.some((unit) => unit.level === level))
  return isKnown ? { list } : { list: null, why: { vi: `các danh mục của nhóm “${list.family}” không có đơn vị của cấp “${level}”`, en: `the lists of the family "${list.family}" have no units of the level "${level}"` } }
}

function required(lists: readonly UnitList[], list: UnitList, period: Period | null, reason: string | undefined): UnitList {
  if (!period || isInForce(list.valid, period.to) || (reason ?? '').trim() !== '') return list
  const other = lists.find(({ family, valid }) => family === list.family && isInForce(valid, period.to))
  const { from, to } = list.valid
  const title = { vi: localize(list.title, 'vi'), en: localize(list.title, 'en') }
  throw new MisuseError('UNIT_LIST_NOT_IN_FORCE', {
    vi: `[unit-list-not-in-force] Danh mục “${list.id}” (${title.vi}; hiệu lực ${dayText(from, 'vi')} – ${to === null ? 'nay' : dayText(to, 'vi')}) không có hiệu lực vào ngày cuối của kỳ đánh giá ${period.id} (${dayText(period.to, 'vi')}).${other ? ` Danh mục của ngày đó: ${other.id}.` : ''} Hãy bỏ {--code-list|codeList}, hoặc nêu lý do ({--outside-validity "…"|outsideValidity}).`,
    en: `[unit-list-not-in-force] The list "${list.id}" (${title.en}; in force ${from} – ${to ?? 'now'}) is not in force on the last day of the assessment period ${period.id} (${period.to}).${other ? ` The list of that day: ${other.id}.` : ''} Leave out {--code-list|codeList}, or state a reason ({--outside-validity "…"|outsideValidity}).`,
  })
}
