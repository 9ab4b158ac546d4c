import { describe, expect, test } from 'vitest'
import { indexOf, input, type Leaf, run } from '../result/typed-index.js'
import { leavesOf } from '../explain/adds-up.js'

const options = [{ id: 'done', label: { vi: 'đã xong', en: 'finished' } }, { id: 'begun', label: { vi: 'đang làm', en: 'under way' } }]
const inputs = [
  input('a', 'number', { label: { vi: 'số a', en: 'number a' } }), input('b', 'number', { label: { vi: 'số b', en: 'number b' } }), input('c', 'number', { label: { vi: 'số c', en: 'number c' } }),
  input('stage', 'choice', { options, label: { vi: 'giai đoạn', en: 'stage' } }), input('yes', 'boolean', { label: { vi: 'có', en: 'yes' } }),
]

/** The rule of a formula as forms and explanations print it. */
function ruleOf(expression: string) {
  const used = inputs.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(expression))
  const leaf: Leaf = { method: 'formula', params: { expression }, inputs: used, maxPoints: 10 }
  const [first] = leavesOf(run(indexOf([[leaf]]), [{ code: 'u', values: {} }]).explain('u'))
  if (first?.kind !== 'indicator') throw new TypeError('The first leaf is the indicator.')
  return first.rule
}

/** By hand, by the order of operations: what is printed must be read as what was written. */
describe('a formula in words', () => {
  test.each([
    ['a - (b - c)', '“number a” − (“number b” − “number c”)'],
    ['a - b - c', '“number a” − “number b” − “number c”'],
    ['a / (b / c)', '“number a” / (“number b” / “number c”)'],
    ['a * (b + c)', '“number a” × (“number b” + “number c”)'],
    ['-(a + b)', '−(“number a” + “number b”)'],
    ['(a + 1) ^ 2', '(“number a” + 1)^2'],
    ['(a ^ 2) ^ 3', '(“number a”^2)^3'],
    ['a ^ 2 ^ 3', '“number a”^2^3'],
    ['not (yes or a > b) ? 1 : 0', 'if not (“yes” or “number a” > “number b”) then 1 otherwise 0'],
    ['(yes or a > b) and b > c ? 1 : 0', 'if (“yes” or “number a” > “number b”) and “number b” > “number c” then 1 otherwise 0'],
    ['a < b ? 1 : 0', 'if “number a” < “number b” then 1 otherwise 0'],
    ['a <= b ? 1 : 0', 'if “number a” ≤ “number b” then 1 otherwise 0'],
    ['a > b ? 1 : 0', 'if “number a” > “number b” then 1 otherwise 0'],
    ['a >= b ? 1 : 0', 'if “number a” ≥ “number b” then 1 otherwise 0'],
    ['a == b ? 1 : 0', 'if “number a” = “number b” then 1 otherwise 0'],
    ['a != b ? 1 : 0', 'if “number a” ≠ “number b” then 1 otherwise 0'],
    ['round(a, 2)', 'round(“number a”; 2)'],
    ['round(a)', 'round(“number a”; 0)'],
    ['floor(a) + ceil(b) + abs(c)', 'floor(“number a”) + ceil(“number b”) + abs(“number c”)'],
    ['clamp(a, 1, 2) + min(a, b, c)', 'clamp(“number a”; 1; 2) + min(“number a”; “number b”; “number c”)'],
    ['is(stage, done) ? points : 0', 'if “stage” = “finished” then maximum points otherwise 0'],
    ['default(a, 0.5) + b', '“number a” (or 0.5 if not reported) + “number b”'],
    ['default(a, 0) + b', '“number a” (or 0 if not reported) + “number b”'],
    ['default(yes, true) ? 1 : 0', 'if “yes” (or true if not reported) then 1 otherwise 0'],
    ['a / ref_max(a)', '“number a” / largest of the units(“number a”)'],
  ])('%s', (expression, words) => {
    expect(ruleOf(expression).en).toBe(`Points = ${words}, between 0 and the maximum.`)
  })

  test('in Vietnamese: what counts where nothing is reported', () => {
    expect(ruleOf('default(a, 1234.5) + (default(yes, false) ? 1 : 0)').vi).toBe('Điểm = “số a” (chưa có số liệu thì 1.234,5) + (nếu “có” (chưa có số liệu thì sai) thì 1 nếu không thì 0), trong khoảng từ 0 đến điểm tối đa.')
  })

  test('in Vietnamese: labels of inputs and options, decimal comma, words for signs', () => {
    expect(ruleOf('is(stage, begun) and not yes ? 0.5 : round(a, 1)').vi).toBe('Điểm = nếu “giai đoạn” = “đang làm” và không “có” thì 0,5 nếu không thì làm tròn(“số a”; 1), trong khoảng từ 0 đến điểm tối đa.')
  })
})
