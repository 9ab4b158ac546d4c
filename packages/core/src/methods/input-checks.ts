import type { InputDefinition, InputType } from '../definition/input-definition.js'
import type { MethodFault } from './method.js'

const NUMERIC: readonly InputType[] = ['number', 'integer']

/** Faults unless there are exactly `count` inputs and all are of one of the types. */
export function checkInputs(inputs: readonly InputDefinition[], count: number, types: readonly InputType[]): MethodFault[] {
  const faults: MethodFault[] = []
  if (inputs.length !== count) {
    faults.push({ code: 'definition-method-inputs', path: ['inputs'], params: { expected: String(count), actual: String(inputs.length) } })
  }
  inputs.forEach((input) => {
    if (!types.includes(input.type)) {
      faults.push({ code: 'definition-method-inputs', path: ['inputs', input.id], params: { expected: types.join(' | '), actual: input.type } })
    }
  })
  return faults
}

/** As `checkInputs`, for numbers and integers. */
export function checkNumericInputs(inputs: readonly InputDefinition[], count: number): MethodFault[] {
  return checkInputs(inputs, count, NUMERIC)
}

/** Faults unless the inputs are exactly the named ones, each of one of the types. */
export function checkNamedInputs(inputs: readonly InputDefinition[], ids: readonly string[], types: readonly InputType[]): MethodFault[] {
  const faults = checkInputs(inputs, ids.length, types)
  for (const id of ids) {
    if (!inputs.some((input) => input.id === id)) {
      faults.push({ code: 'definition-method-inputs', path: ['inputs'], params: { expected: id, actual: inputs.map((input) => input.id).join(', ') } })
    }
  }
  return faults
}
