/** @typedef {{ readonly above: number, readonly from?: undefined, readonly share: number }} StepAbove reached by more than `above` */
/** @typedef {{ readonly from: number, readonly above?: undefined, readonly share: number }} StepFrom reached by `from` or more */
/** @typedef {StepAbove | StepFrom} Step */

/**
 * @typedef {object} Params
 * @property {readonly string[]} groups ids of the numeric inputs of which the weakest decides
 * @property {string} [condition] id of a yes-or-no input that must hold
 * @property {readonly Step[]} steps from best to worst
 */

/** @param {unknown} value */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param {unknown} value */
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value)

/** @param {unknown} value */
const isTextList = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')

/**
 * The shape of the params. What they mean is checked by `check` of the method, in issues of both languages; a schema has one sentence only.
 * @type {import('@dti-vn/sdk').ParamsSchema<Params>}
 */
export const paramsSchema = {
  '~standard': {
    version: 1,
    vendor: 'thanh-hoa',
    validate: (value) => {
      if (!isObject(value)) return { issues: [{ message: 'expected an object' }] }
      const params = /** @type {Record<string, unknown>} */ (value)
      const issues = unknownKeys(params, ['groups', 'condition', 'steps'], [])
      if (!isTextList(params['groups'])) issues.push({ message: 'expected a list of input ids', path: ['groups'] })
      if (params['condition'] !== undefined && typeof params['condition'] !== 'string') {
        issues.push({ message: 'expected an input id', path: ['condition'] })
      }
      const steps = params['steps']
      if (!Array.isArray(steps) || steps.length === 0) issues.push({ message: 'expected a list of steps', path: ['steps'] })
      else issues.push(...steps.flatMap(stepFaults))
      return issues.length > 0 ? { issues } : { value: /** @type {Params} */ (value) }
    },
  },
}

/**
 * @param {unknown} value
 * @param {number} i
 */
function stepFaults(value, i) {
  const path = ['steps', i]
  if (!isObject(value)) return [{ message: 'expected an object', path }]
  const step = /** @type {Record<string, unknown>} */ (value)
  const issues = unknownKeys(step, ['above', 'from', 'share'], path)
  if (!isNumber(step['share'])) issues.push({ message: 'expected a number', path: [...path, 'share'] })
  if (isNumber(step['above']) === isNumber(step['from'])) issues.push({ message: 'expected a number as one of above, from', path })
  return issues
}

/**
 * @param {Record<string, unknown>} value
 * @param {readonly string[]} known
 * @param {readonly (string | number)[]} path
 */
function unknownKeys(value, known, path) {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ message: `unknown key; known: ${known.join(', ')}`, path: [...path, key] }))
}
