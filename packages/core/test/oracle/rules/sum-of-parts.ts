import type { InputDefinition } from '../../../src/definition/input-definition.js'
import { computeAll } from '../fault.js'
import { decimal, total } from '../fraction.js'
import type { MethodUse, OracleMethod } from '../method.js'

interface Part {
  readonly id: string
  readonly max: number
  readonly method: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly inputs?: readonly string[]
}

/** The uses of the parts: each takes the inputs it lists, else those its method names, else the next ones that nobody names. */
function bind(use: MethodUse): MethodUse[] {
  const parts = use.params['parts'] as readonly Part[]
  const wishes = parts.map((part) => part.inputs ?? use.methodOf(part.method).takes(part.params ?? {}, use.inputs))
  const named = new Set(wishes.flatMap((wish) => (typeof wish === 'number' ? [] : [...wish])))
  const free = use.inputs.filter((input) => !named.has(input.id))
  return parts.map((part, i) => {
    const wish = wishes[i] ?? 0
    const inputs = typeof wish === 'number' ? free.splice(0, wish) : wish.map((id) => findInput(use.inputs, id))
    return { method: part.method, params: part.params ?? {}, max: decimal(part.max), inputs, methodOf: use.methodOf }
  })
}

function findInput(inputs: readonly InputDefinition[], id: string): InputDefinition {
  const found = inputs.find((input) => input.id === id)
  if (!found) throw new Error(`no input ${id}`)
  return found
}

/** Sum of parts that are clamped one by one and not rounded; a part that is missing or not applicable decides for all. Only an indicator that is a
 * deduction itself goes below 0. */
export function sumOfParts(): OracleMethod {
  const bound = new WeakMap<MethodUse, MethodUse[]>()
  const partsOf = (use: MethodUse): readonly MethodUse[] => {
    const parts = bound.get(use) ?? bind(use)
    bound.set(use, parts)
    return parts
  }
  return {
    takes: (_params, inputs) => inputs.map((input) => input.id),
    isMissing: (use, isBlank) => partsOf(use).some((part) => use.methodOf(part.method).isMissing(part, isBlank)),
    refine: (use, input) => {
      const part = partsOf(use).find(({ inputs }) => inputs.some(({ id }) => id === input.id))
      return (part && use.methodOf(part.method).refine?.(part, input)) ?? input
    },
    points: (use, unit) => {
      const sum = total(computeAll(partsOf(use).map((part) => () => use.methodOf(part.method).points(part, unit))))
      return sum.compare(0) < 0 ? decimal(0) : sum
    },
  }
}
