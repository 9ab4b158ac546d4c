import { defineValidator, type Finding, type LocalText, type ReportedUnit } from '@dti-vn/sdk'

interface Figure {
  readonly indicator: string
  readonly input: string
  readonly name: Required<LocalText>
}

const adults: Figure = { indicator: '8.3', input: 'adults_total', name: { vi: 'dân số từ 18 tuổi', en: 'people aged 18 and over' } }
const from15: Figure = { indicator: '8.2', input: 'population_15_plus', name: { vi: 'dân số từ 15 tuổi', en: 'people aged 15 and over' } }
const from14: Figure = { indicator: '8.1', input: 'population_14_plus', name: { vi: 'dân số từ 14 tuổi', en: 'people aged 14 and over' } }
const people: Figure = { indicator: '8.4', input: 'population_total', name: { vi: 'dân số', en: 'people' } }
const farms: Figure = { indicator: '7.4', input: 'farm_households_total', name: { vi: 'hộ nông dân', en: 'farming households' } }
const households: Figure = { indicator: '3.2', input: 'households_total', name: { vi: 'hộ', en: 'households' } }

/** Each figure counts some of those that the other counts. */
const NESTED = [[adults, from15], [from15, from14], [from14, people], [from15, people], [adults, people], [farms, households]] as const

/** Figures of different indicators that count a group and one around it: the group is never the larger. The rule is arithmetic, no decision states it. */
export const nestedFigures = /* @__PURE__ */ defineValidator({
  id: 'level-commune/nested-figures',
  title: { vi: 'Số liệu lồng nhau giữa các chỉ số', en: 'Nested figures across indicators' },
  description: {
    vi: 'Số người, số hộ của một nhóm không vượt số của nhóm chứa nó ở chỉ số khác',
    en: 'A group of people or households has no more members than the group around it under another indicator',
  },
  phase: 'data',
  indexes: ['qd2878/commune'],
  check: ({ units }) => units.flatMap((unit) => NESTED.flatMap(([inner, outer]) => findingOf(unit, inner, outer))),
})

function findingOf({ code, value }: ReportedUnit, inner: Figure, outer: Figure): Finding[] {
  const [less, more] = [inner, outer].map(({ indicator, input }) => value(indicator, input))
  if (typeof less !== 'number' || typeof more !== 'number' || less <= more) return []
  const [a, b] = [String(less), String(more)]
  return [
    {
      severity: 'warning',
      unit: code,
      indicator: inner.indicator,
      input: inner.input,
      message: {
        vi: `${a} ${inner.name.vi}, nhiều hơn ${b} ${outer.name.vi} ở chỉ số ${outer.indicator}`,
        en: `${a} ${inner.name.en}, more than ${b} ${outer.name.en} under indicator ${outer.indicator}`,
      },
    },
  ]
}
