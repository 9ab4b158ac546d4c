import { describe, expect, test } from 'vitest'
import { compileIndex } from '../../src/engine/compile.js'
import { latexText } from '../../src/print/latex/latex-text.js'
import { createRegistry } from '../../src/registry/registry.js'
import { makeWorld } from '../contract/world/world.js'
import { parsed, scope } from '../formula/parsed.js'

/** Written by hand, by the rules of LaTeX and amsmath. */
describe('a formula in LaTeX', () => {
  test.each([
    ['points * min(1, a / b)', String.raw`\text{điểm tối đa} \times \min\left(1; \frac{\text{a}}{\text{b}}\right)`],
    ['1234.5 - a', String.raw`1{.}234{,}5 - \text{a}`],
    ['(a + b) * c', String.raw`\left(\text{a} + \text{b}\right) \times \text{c}`],
    ['a - (b - c)', String.raw`\text{a} - \left(\text{b} - \text{c}\right)`],
    ['a - b - c', String.raw`\text{a} - \text{b} - \text{c}`],
    ['(a + b) / (b + c)', String.raw`\frac{\text{a} + \text{b}}{\text{b} + \text{c}}`],
    ['(a / b) ^ 2', String.raw`\left(\frac{\text{a}}{\text{b}}\right)^{2}`],
    ['-2 ^ 2', String.raw`-2^{2}`],
    ['2 ^ 3 ^ 2', String.raw`2^{3^{2}}`],
    ['(2 ^ 3) ^ 2', String.raw`\left(2^{3}\right)^{2}`],
    ['abs(a) + floor(b) + ceil(c)', String.raw`\lvert \text{a} \rvert + \lfloor \text{b} \rfloor + \lceil \text{c} \rceil`],
    ['round(a, 2)', String.raw`\operatorname{\text{làm tròn}}_{2}\left(\text{a}\right)`],
    ['sqrt(a + 1) * ln(b) * exp(c)', String.raw`\sqrt{\text{a} + 1} \times \ln\left(\text{b}\right) \times \exp\left(\text{c}\right)`],
    ['a < 1 ? 0 : a >= 2 and yes ? 10 : 5', String.raw`\begin{cases} 0 & \text{nếu }\text{a} < 1 \\ 10 & \text{nếu }\text{a} \ge 2 \text{ và } \text{yes} \\ 5 & \text{nếu không thì} \end{cases}`],
    ['2 * (yes ? 1 : 0)', String.raw`2 \times \left(\begin{cases} 1 & \text{nếu }\text{yes} \\ 0 & \text{nếu không thì} \end{cases}\right)`],
    ['is(stage, done) ? 1 : 0', String.raw`\begin{cases} 1 & \text{nếu }\text{stage} = \text{done} \\ 0 & \text{nếu không thì} \end{cases}`],
    ['default(a, 0.5)', String.raw`\text{a (chưa có số liệu thì 0,5)}`],
    ['a / ref_max(a)', String.raw`\frac{\text{a}}{\max_{\text{các đơn vị}}\left(\text{a}\right)}`],
  ])('%s', (formula, latex) => {
    expect(latexText(parsed(formula), scope, 'vi')).toBe(latex)
  })

  test('has the words and the decimal point of English', () => {
    expect(latexText(parsed('not yes or a == 0.5 ? 1 : points'), scope, 'en')).toBe(
      String.raw`\begin{cases} 1 & \text{if }\text{not }\text{yes} \text{ or } \text{a} = 0{.}5 \\ \text{maximum points} & \text{otherwise} \end{cases}`,
    )
  })

  test('escapes what labels hold', () => {
    const inputs = [{ id: 'a', type: 'number' as const, label: { vi: '100% của {a_b} & \\x $5 #1 ~ ^' } }]
    expect(latexText({ op: 'input', id: 'a' }, inputs, 'vi')).toBe(String.raw`\text{100\% của \{a\_b\} \& \textbackslash{}x \$5 \#1 \textasciitilde{} \textasciicircum{}}`)
  })
})

test('braces, parentheses and environments of every rule of random indices are closed in order', () => {
  const pairs: Readonly<Record<string, string>> = { '}': '{', '\\right': '\\left', '\\end': '\\begin', '\\rvert': '\\lvert', '\\rfloor': '\\lfloor', '\\rceil': '\\lceil' }
  let rules = 0
  for (let seed = 0; seed < 40; seed += 1) {
    const { index } = makeWorld(seed)
    for (const { expr, inputs } of compileIndex(index, createRegistry()).indicators) {
      const open: string[] = []
      for (const [mark] of latexText(expr, inputs.map(({ definition }) => definition), 'vi').matchAll(/\\(?:left|right|begin|end|[lr](?:vert|floor|ceil))\b|\\[{}]|[{}]/g)) {
        if (mark in pairs) expect(open.pop()).toBe(pairs[mark])
        else if (!mark.startsWith('\\{') && mark !== '\\}') open.push(mark)
      }
      expect(open).toEqual([])
      rules += 1
    }
  }
  expect(rules).toBeGreaterThan(80)
})
