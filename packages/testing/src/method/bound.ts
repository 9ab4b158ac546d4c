import { deepFreeze, type Expansion, type InputDefinition, type MethodContext, type Registry, type ScoringMethod, validateParams } from '@dti-vn/sdk'
import { fail, messageOf } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'

/** What the kit hands to a method: the engine's own context, frozen. */
export interface Call {
  readonly inputs: readonly InputDefinition[]
  readonly params: unknown
  readonly maxPoints: number
  readonly places: number
  readonly registry: Registry
}

/** Expands a method as the engine does, with frozen params and inputs. Fails when the method throws or refuses them. */
export function expandFrozen(method: ScoringMethod, call: Call): Expansion {
  const context: MethodContext = Object.freeze({
    inputs: frozenCopy(call.inputs),
    maxPoints: call.maxPoints,
    places: call.places,
    method: (id: string) => call.registry.methods.get(id),
    methodIds: Object.freeze([...call.registry.methods.keys()]),
    functions: call.registry.functions,
  })
  const result = guarded('its params schema', () => validateParams(method.params, frozenCopy(call.params ?? {})))
  if (result.issues) fail(`Its params schema refuses the params: ${result.issues.map(({ message }) => message).join('; ')}.`)
  const params = deepFreeze(result.value)
  const faults = guarded('check()', () => method.check(params, context))
  if (faults.length > 0) fail(`check() refuses the case: ${faults.map(({ code, path }) => `${code} at ${path.join('.')}`).join('; ')}.`)
  return guarded('expand()', () => method.expand(params, context))
}

const CHANGE = /read[- ]only|not extensible|frozen|Cannot (?:add|assign|delete|define|redefine)/i

function guarded<T>(what: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    const message = messageOf(error)
    if (error instanceof TypeError && CHANGE.test(message)) {
      fail(`${what} changes the params or inputs it was given (${message}). They are shared: build new values and leave these alone.`)
    }
    fail(`${what} threw: ${message}. Return faults from check(), and never throw.`)
  }
}
