import type { IndicatorDefinition } from '@dti-vn/sdk'

interface Params {
  readonly options?: readonly { readonly id: string; readonly share: number; readonly label?: { readonly vi: string } }[]
  readonly items?: readonly { readonly id: string; readonly share: number }[]
  readonly steps?: readonly { readonly min: number; readonly share: number }[]
  readonly of?: 'value' | 'ratio'
  readonly target?: number
  readonly floor?: number
  readonly per_item?: number
  readonly cap?: number
  readonly weights?: Readonly<Record<string, number>>
  readonly criteria?: { readonly vi: string }
  readonly expression?: string
}

/** A number as a Vietnamese text prints it; products of catalogue shares and points have at most four decimals. */
export const vi = (value: number): string => String(Number(value.toFixed(6))).replace('.', ',')

const percent = (share: number) => `${vi(share * 100)}%`

/** The scoring text of an indicator, written the way an annex prints its method. */
export function printedRule({ method, maxPoints, inputs, params = {} }: Pick<IndicatorDefinition, 'method' | 'maxPoints' | 'inputs' | 'params'>): string {
  const { options = [], items = [], steps = [], of, target = 1, floor, per_item: perItem = 0, cap = 0, weights = {}, criteria, expression } = params as Params
  const labelOf = (id: string) => inputs.find((input) => input.id === id)?.label.vi ?? ''
  const worth = (share: number) => `${vi(share * maxPoints)} điểm`
  const [first, second] = inputs.map((input) => input.label.vi)
  const where = `Trong đó:\na: ${first ?? ''};\nb: ${second ?? ''}.`
  const least = floor === undefined ? '' : `\nDưới ${percent(floor)}: 0 điểm.`
  const over = target === 1 ? '' : `/${percent(target)}`
  switch (method) {
    case 'boolean':
      return `Có: ${worth(1)}; không: 0 điểm`
    case 'choice':
      return options.map((option) => `- ${option.label?.vi ?? ''}: ${worth(option.share)}`).join(';\n')
    case 'checklist':
      return items.map((item) => `- ${labelOf(item.id)}: ${worth(item.share)}`).join(';\n')
    case 'best_of':
      return `${options.map((option) => `- ${labelOf(option.id)}: ${worth(option.share)}`).join(';\n')}.\nTính điểm cho trường hợp nào có điểm cao nhất.`
    case 'tiers':
      return of === 'ratio' ? `${ladder(steps, maxPoints)}\nTỷ lệ = a/b. ${where}` : counts(steps, inputs[0]?.unit?.vi ?? '', maxPoints)
    case 'ratio':
      return `Điểm = (a/b)${over} × Điểm tối đa, tối đa không quá điểm tối đa.${least}\n${where}`.replace(', tối đa không quá', '; tối đa không quá')
    case 'complement':
      return `Điểm = ((b - a)/b)${over} × Điểm tối đa.${least}\n${where}`
    case 'relative':
      return `Điểm = (a/b)/(a/b lớn nhất của các đơn vị) × Điểm tối đa.\n${where}`
    case 'capped_count':
      return `Mỗi ${inputs[0]?.unit?.vi ?? ''} được ${vi(perItem)} điểm, tối đa ${vi(maxPoints)} điểm`
    case 'survey':
      return `Tính theo kết quả khảo sát: ${Object.entries(weights).map(([id, weight]) => `${id} ${percent(weight)}`).join(', ')}`
    case 'deduction':
      return `Mỗi ${inputs[0]?.unit?.vi ?? ''} trừ ${vi(perItem)} điểm, tối đa trừ ${vi(cap)} điểm`
    case 'expert':
      return criteria?.vi ?? ''
    default:
      return expression ?? ''
  }
}

function ladder(steps: readonly { readonly min: number; readonly share: number }[], max: number): string {
  const lines = steps.map(({ min, share }, i) => {
    const from = i === 0 ? `Từ ${percent(min)} trở lên` : `Từ ${percent(min)} đến dưới ${percent(steps[i - 1]?.min ?? 0)}`
    return `- ${from}: ${vi(share * max)} điểm`
  })
  return [...lines, `- Dưới ${percent(steps.at(-1)?.min ?? 0)}: 0 điểm`].join(';\n')
}

function counts(steps: readonly { readonly min: number; readonly share: number }[], unit: string, max: number): string {
  return [...steps.map(({ min, share }) => `Từ ${vi(min)} ${unit} trở lên: ${vi(share * max)} điểm`), 'còn lại: 0 điểm'].join('; ')
}
