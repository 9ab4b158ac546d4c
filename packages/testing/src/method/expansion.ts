import { canonicalJson, type Expansion, type ScoringMethod } from '@dti-vn/sdk'
import { notPlain } from '../assert/plain.js'
import { faultsOfText } from '../assert/texts.js'
import { type Call, expandFrozen } from './bound.js'

/** What is wrong with the expansion of a method for one use, whatever points it gives. */
export function faultsOfExpansion(method: ScoringMethod, call: Call): string[] {
  const expansion = expandFrozen(method, call)
  const odd = notPlain(expansion)
  if (odd !== undefined) return [`The expansion is not JSON-serialisable: ${odd}. Expand to plain data; builders such as mul() and input() make it.`]
  const again = expandFrozen(method, call)
  const faults = [...faultsOfInputs(expansion, call), ...faultsOfText('The rule', expansion.rule)]
  if (canonicalJson(expansion) !== canonicalJson(again)) {
    faults.push('Two expansions of the same params and inputs differ: expand() may depend on nothing else, such as a counter, the time or chance.')
  }
  if (expansion.lowest !== undefined && !(expansion.lowest <= 0)) {
    faults.push(`"lowest" is ${String(expansion.lowest)}: it is 0, or negative for a deduction.`)
  }
  return faults
}

function faultsOfInputs({ inputs, blank, warnings }: Expansion, call: Call): string[] {
  const given = call.inputs.map(({ id }) => id)
  const faults: string[] = []
  if (inputs.map(({ id }) => id).join() !== given.join()) {
    faults.push(`The expansion has the inputs ${inputs.map(({ id }) => id).join(', ') || 'none'} in place of ${given.join(', ')}: return those of the context, in their order.`)
  }
  for (const [what, named] of [['blank', blank.flatMap((rule) => rule.inputs)], ['warnings', warnings.flatMap((warning) => warning.inputs)]] as const) {
    for (const id of named.filter((name) => !given.includes(name))) faults.push(`"${what}" names the input "${id}", which the indicator does not have.`)
  }
  return faults
}
