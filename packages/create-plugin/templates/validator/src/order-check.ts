import { defineValidator, type Finding } from '@dti-vn/sdk'

/** Figures that must fit each other: of each unit the input `done` is at most `planned`, wherever an indicator has both. */
export const orderCheck = defineValidator({
  id: '__id__/done_planned',
  title: { vi: 'Thực hiện không vượt kế hoạch', en: 'No more done than planned' },
  description: { vi: 'Số đã thực hiện không vượt số kế hoạch', en: 'What was done is no more than what was planned' },
  phase: 'data',
  check: ({ units }, { definition }) => {
    const codes = definition.nodes.flatMap((node) => (node.kind === 'group' ? node.children : [node])).flatMap((node) => (node.kind === 'indicator' ? [node.code] : []))
    return units.flatMap((unit) => codes.flatMap((code): Finding[] => {
      const [done, planned] = [unit.value(code, 'done'), unit.value(code, 'planned')]
      if (typeof done !== 'number' || typeof planned !== 'number' || done <= planned) return []
      const message = { vi: `đã thực hiện ${done}, kế hoạch chỉ ${planned}`, en: `${done} done, only ${planned} planned` }
      return [{ severity: 'warning', unit: unit.code, indicator: code, input: 'done', message }]
    }))
  },
})
