import { type IndexDefinition, type Language, type LocalText, localize, type UnitSplit } from '@dti-vn/core'

const WORDS = Object.freeze({
  all: { vi: 'Tất cả đơn vị', en: 'All units' },
  noParent: { vi: 'Không rõ đơn vị cấp trên', en: 'Parent unit unknown' },
  others: { vi: 'Các đơn vị còn lại', en: 'Other units' },
  within: { vi: 'Thuộc', en: 'Within' },
}) satisfies Readonly<Record<string, LocalText>>

/** A cohort of a rule in words: all units, those of a parent unit, those with a trait, or the others. `parentName` names a parent unit by its code. */
export function cohortWords({ traits = [] }: Pick<IndexDefinition, 'traits'>, rule: UnitSplit, cohort: string | null, language: Language, parentName = (code: string) => code): string {
  if (cohort === null) return localize(WORDS.noParent, language)
  if (rule === 'all') return localize(WORDS.all, language)
  if (rule === 'parent') return `${localize(WORDS.within, language)} ${parentName(cohort)}`
  const id = rule.slice('trait:'.length)
  const meaning = traits.find((trait) => trait.id === id)?.meaning
  return cohort === id ? capitalised(meaning ? localize(meaning, language) : id) : localize(WORDS.others, language)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
