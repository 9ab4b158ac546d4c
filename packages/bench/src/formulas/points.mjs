/**
 * The points of an indicator, in hundredths, as a formula of another language: what a person would write by hand there, in floating point and
 * without the states and reasons of the contract. A language says how it writes names, conditions and functions.
 */
export function pointsText({ definition: { code, method, params, inputs } }, language) {
  const { given, isTrue, and, choose, min, max, round } = language
  const [x, y, z] = inputs.map(({ id }) => language.name(code, id))
  const both = y && and([given(x), given(y), `${y} > 0`])
  const tiers = (value) => params.steps.reduceRight((rest, { min: least, share }) => choose(`${value} >= ${least}`, String(share), rest), '0')
  const flags = (list) => list.map(({ id, share }) => choose(isTrue(language.name(code, id)), String(share), '0'))
  switch (method) {
    case 'ratio': {
      const points = round(`12 * ${min('1', `${x} / ${y} / ${params.target}`)}`)
      return choose(both, params.floor ? choose(`${x} / ${y} < ${params.floor}`, '0', points) : points, '0')
    }
    case 'complement':
      return choose(both, round(`12 * ${max('0', min('1', `(${y} - ${x}) / ${y}`))}`), '0')
    case 'tiers':
      return params.of === 'ratio' ? choose(both, round(`12 * ${tiers(`${x} / ${y}`)}`), '0') : choose(given(x), round(`12 * ${tiers(x)}`), '0')
    case 'checklist':
      return round(`12 * (${flags(params.items).join(' + ')})`)
    case 'best_of':
      return round(`12 * ${flags(params.options).reduce(max)}`)
    case 'boolean':
      return choose(isTrue(x), '1200', '0')
    case 'capped_count':
      return choose(given(x), round(min('12', `${x} * ${params.per_item}`)), '0')
    case 'survey': {
      const answers = inputs.map(({ id }) => ({ share: params.weights[id], count: choose(given(language.name(code, id)), language.name(code, id), '0') }))
      const all = answers.map(({ count }) => count).join(' + ')
      return choose(`${all} > 0`, round(`12 * (${answers.map(({ share, count }) => `${share} * ${count}`).join(' + ')}) / (${all})`), '0')
    }
    case 'relative':
      return choose(both, round(`12 * (${x} / ${y}) / ${language.best(code, `${x} / ${y}`, both)}`), '0')
    case 'formula':
      return choose(and([given(x), given(y), given(z), `${y} > 0`]), round(`12 * (0.6 * ${min('1', `${x} / ${y}`)} + 0.4 * ${min('1', `${z} / ${y}`)})`), '0')
    case 'expert':
      return choose(given(x), round(min('12', x)), '0')
    default:
      throw new Error(`No formula for ${method}`)
  }
}

/** A name that every language takes: `1.2` and `a` make `i1_2_a`. */
export const plainName = (code, id) => `i${code.replaceAll('.', '_')}_${id.toLowerCase()}`
