const isText = (value) => typeof value === 'string' && value !== ''
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const hasOnly = (value, keys) => Object.keys(value).every((key) => keys.includes(key))

/** `{ grade, above }` or `{ grade, from }`. */
function isStep(value) {
  if (!isRecord(value) || !isText(value.grade) || !hasOnly(value, ['grade', 'above', 'from'])) return false
  return (value.above === undefined) !== (value.from === undefined) && Number.isFinite(value.above ?? value.from)
}

const CHECKS = {
  of: { fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isText), message: 'expected a list of ids of groups' },
  steps: { fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isStep), message: 'expected a list of { grade, above } or { grade, from }' },
  otherwise: { fits: isText, message: 'expected the id of a grade' },
}

/** A Standard Schema by hand: `of`, `steps` and `otherwise`, all required. */
export const everyGroupParams = {
  '~standard': {
    version: 1,
    vendor: 'maturity',
    validate: (value) => {
      if (!isRecord(value)) return { issues: [{ message: 'expected an object' }] }
      const unknown = Object.keys(value).filter((key) => !Object.hasOwn(CHECKS, key)).map((key) => ({ message: 'unknown key', path: [key] }))
      const wrong = Object.entries(CHECKS).filter(([key, { fits }]) => !fits(value[key])).map(([key, { message }]) => ({ message, path: [key] }))
      const issues = [...unknown, ...wrong]
      return issues.length > 0 ? { issues } : { value }
    },
  },
}
