import { describe, expect, test } from 'vitest'
import { DATE } from '../../src/definition/names.js'
import { MAX_DEFINITION_DEPTH, MAX_DEFINITION_VALUES, parseDefinition } from '../../src/definition/parse-definition.js'
import { renderIssue } from '../../src/issues/render-issue.js'
import { indexOf, typed } from '../result/typed-index.js'

const sound = () => JSON.parse(JSON.stringify(indexOf([[typed(10)]]))) as Record<string, unknown>
const faults = (value: unknown) => {
  const parsed = parseDefinition(value)
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}
/** The sound definition with a value somewhere else; undefined takes the key away. */
function spoiled(path: string, value: unknown): unknown {
  const definition = sound()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = definition
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = value
  return JSON.parse(JSON.stringify(definition)) as unknown
}

test('a sound definition comes back as it was', () => {
  const parsed = parseDefinition(sound())
  expect(parsed.ok && parsed.definition).toEqual(sound())
})

describe('one fault each, with its path', () => {
  test.each<[string, unknown, string]>([
    ['id', 'Not An Id', 'definition-id-invalid id'],
    ['id', 5, 'definition-wrong-type id'],
    ['id', undefined, 'definition-missing-key id'],
    ['schema', 'dti-vn.index/2', 'definition-invalid-value schema'],
    ['name', 'Bộ chỉ số', 'definition-wrong-type name'],
    ['name', { en: 'x' }, 'definition-missing-key name.vi'],
    ['name', { vi: '' }, 'definition-invalid-value name.vi'],
    ['name', { vi: 'x', fr: 'y' }, 'definition-unknown-key name.fr'],
    ['authority', 'maybe', 'definition-invalid-value authority'],
    ['scale', '100', 'definition-wrong-type scale'],
    ['scale', null, 'definition-wrong-type scale'],
    ['valid', { from: '01/01/2026', to: null }, 'definition-date-invalid valid.from'],
    ['valid', { from: '2024-02-30', to: null }, 'definition-date-invalid valid.from'],
    ['valid', { from: '2023-01-01', to: '2023-02-29' }, 'definition-date-invalid valid.to'],
    ['valid', { from: '1900-02-29', to: null }, 'definition-date-invalid valid.from'],
    ['valid', { from: '2026-13-01', to: null }, 'definition-date-invalid valid.from'],
    ['decision', { number: '1', date: '2026-04-31', title: { vi: 'x' } }, 'definition-date-invalid decision.date'],
    ['valid', { from: '2026-01-01' }, 'definition-missing-key valid.to'],
    ['decision', undefined, 'definition-missing-key decision'],
    ['arithmetic', { places: 13 }, 'definition-invalid-value arithmetic.places'],
    ['arithmetic', { places: 1.5 }, 'definition-wrong-type arithmetic.places'],
    ['arithmetic', { places: -1 }, 'definition-invalid-value arithmetic.places'],
    ['arithmetic', { roundingAt: 'never' }, 'definition-invalid-value arithmetic.roundingAt'],
    ['policies', { missing: 'full' }, 'definition-invalid-value policies.missing'],
    ['cohorts', 'all', 'definition-wrong-type cohorts'],
    ['cohorts', ['every'], 'definition-invalid-value cohorts.0'],
    ['ranking', { ties: 'olympic' }, 'definition-invalid-value ranking.ties'],
    ['ranking', { tieBreakers: [{ by: 'name' }] }, 'definition-invalid-value ranking.tieBreakers.0.by'],
    ['ranking', { tieBreakers: [{ by: 'main' }] }, 'definition-missing-key ranking.tieBreakers.0.id'],
    ['grades', [{ id: 'a', name: { vi: 'x' }, from: '0' }], 'definition-wrong-type grades.0.from'],
    ['nodes', {}, 'definition-wrong-type nodes'],
    ['nodes.0.kind', 'folder', 'definition-invalid-value nodes.0.kind'],
    ['nodes.0.aggregation', '', 'definition-invalid-value nodes.0.aggregation'],
    ['nodes.0.children.0.code', '1..1', 'definition-code-invalid nodes.0.children.0.code'],
    ['nodes.0.children.0.code', 1.1, 'definition-wrong-type nodes.0.children.0.code'],
    ['nodes.0.children.0.maxPoint', 5, 'definition-unknown-key nodes.0.children.0.maxPoint'],
    ['nodes.0.children.0.inputs', undefined, 'definition-missing-key nodes.0.children.0.inputs'],
    ['nodes.0.children.0.inputs.0.type', 'text', 'definition-invalid-value nodes.0.children.0.inputs.0.type'],
    ['nodes.0.children.0.inputs.0.id', 'a b', 'definition-id-invalid nodes.0.children.0.inputs.0.id'],
    ['nodes.0.children.0.params', [], 'definition-wrong-type nodes.0.children.0.params'],
    ['nodes.0.children.0.vectors', [{ values: { a: {} }, points: 1 }], 'definition-invalid-value nodes.0.children.0.vectors.0.values.a'],
    ['extra', 1, 'definition-unknown-key extra'],
  ])('%s = %j', (path, value, expected) => {
    expect(faults(spoiled(path, value))).toEqual([expected])
  })

  test.each([null, undefined, 5, 'text', [], true])('the whole is %j', (value) => {
    expect(faults(value)).toHaveLength(1)
  })
})


describe('what a fault says', () => {
  const said = (path: string, value: unknown) => {
    const parsed = parseDefinition(spoiled(path, value))
    return parsed.ok ? [] : parsed.issues.map((issue) => { const { what, remedy } = renderIssue(issue, 'vi'); return `${what} → ${remedy}` })
  }

  test.each([
    ['nodes.0.role', 'role', 'main, group'],
    ['nodes.0.kind', 'kind', 'group, indicator'],
    ['authority', 'authority', 'official, reconstructed, illustrative'],
  ])('%s that is not there: the values that it may have', (path, key, values) => {
    expect(said(path, undefined)).toEqual([`Thiếu mục bắt buộc “${key}” → Bổ sung mục “${key}” vào định nghĩa tại vị trí này; giá trị được chấp nhận: ${values}`])
  })

  test.each<[string, unknown, string, string]>([
    ['scale', '100', 'số, không đặt trong ngoặc kép', '"100"'],
    ['arithmetic', { places: 1.5 }, 'số nguyên, không đặt trong ngoặc kép', '1.5'],
    ['id', 5, 'chữ trong ngoặc kép', '5'],
    ['nodes', {}, 'danh sách [ … ]', '{…}'],
    ['name', ['x'], 'nhóm khóa { … }', '[…]'],
    ['nodes.0.children.0.params', null, 'nhóm khóa { … }', 'null'],
    ['ranking', { unranked: [{ trait: 'x', has: 1, reason: { vi: 'x' } }] }, 'true (có) hoặc false (không)', '1'],
  ])('%s of the wrong type: the type in words', (path, value, type, actual) => {
    expect(said(path, value)).toEqual([`Sai kiểu dữ liệu: cần ${type}, đang là ${actual} → Ghi lại giá trị dạng ${type}`])
  })
})
// The calendar of JavaScript is the oracle: `new Date` moves a day that is not to another month.
test('every day of 400 years and more is one, and no other text of its form', () => {
  const wrong: string[] = []
  for (let year = 1890; year <= 2310; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
        const date = new Date(Date.UTC(year, month - 1, day))
        const isDay = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        if (DATE.test(text) !== isDay) wrong.push(text)
      }
    }
  }
  expect(wrong).toEqual([])
})

test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (from) => {
  expect(faults(spoiled('valid', { from, to: null }))).toEqual([])
})

test('$schema is for editors: a text at the top, nowhere else', () => {
  const parsed = parseDefinition(spoiled('$schema', './index-definition.schema.json'))
  expect(parsed.ok && parsed.definition).toEqual({ ...sound(), $schema: './index-definition.schema.json' })
  expect(faults(spoiled('$schema', 5))).toEqual(['definition-wrong-type $schema'])
  expect(faults(spoiled('nodes.0.$schema', 'x'))).toEqual(['definition-unknown-key nodes.0.$schema'])
  expect(faults(spoiled('schema', undefined))).toEqual(['definition-missing-key schema'])
})

test('all faults at once', () => {
  const definition = { ...sound(), id: 5, scale: 'x', authority: 'maybe', extra: 1, more: 2, level: '' }
  expect(faults(definition).sort()).toEqual([
    'definition-invalid-value authority', 'definition-invalid-value level', 'definition-unknown-key extra', 'definition-unknown-key more', 'definition-wrong-type id',
    'definition-wrong-type scale',
  ])
})

describe('hostile JSON', () => {
  const untouched = () => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  }
  const before = Object.getOwnPropertyNames(Object.prototype).sort()
  const withKey = (text: string, at: string) => JSON.parse(JSON.stringify(sound()).replace(at, `${at}${text},`)) as unknown

  test('a key __proto__ is unknown like any other', () => {
    expect(faults(withKey('"__proto__":{"polluted":1}', '{'))).toEqual(['definition-unknown-key __proto__'])
    untouched()
  })

  test('also deep inside', () => {
    expect(faults(withKey('"__proto__":{"polluted":1}', '"children":[{'))).toEqual(['definition-unknown-key nodes.0.children.0.__proto__'])
    expect(faults(withKey('"constructor":{"prototype":{"polluted":1}}', '"children":[{'))).toEqual(['definition-unknown-key nodes.0.children.0.constructor'])
    untouched()
  })

  test('a sound definition whose keys only come by __proto__ is refused', () => {
    const inherited = JSON.parse(`{"__proto__": ${JSON.stringify(sound())}}`) as unknown
    expect(faults(inherited).length).toBeGreaterThan(5)
  })

  test.each([
    ['lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('deeply nested %s are refused at once', (_what, text) => {
    const started = performance.now()
    expect(faults({ ...sound(), nodes: JSON.parse(text) as unknown })).toEqual(['definition-too-deep '])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('groups nest as deep as the limit allows', () => {
    // The definition is level 1, `nodes` 2, then two for each group; the text of the innermost name lies one below its children: 2n + 3.
    const nested = (groups: number) => {
      let children: unknown[] = []
      for (let i = 0; i < groups; i += 1) children = [{ kind: 'group', role: 'group', id: `g${i}`, name: { vi: 'x' }, maxPoints: 10, children }]
      return { ...sound(), nodes: children }
    }
    expect(faults(nested((MAX_DEFINITION_DEPTH - 4) / 2))).toEqual([])
    expect(faults(nested((MAX_DEFINITION_DEPTH - 2) / 2))).toEqual(['definition-too-deep '])
  })

  test('a very long list is refused', () => {
    expect(faults({ ...sound(), cohorts: Array.from({ length: MAX_DEFINITION_VALUES }, () => 'all') })).toEqual(['definition-too-deep '])
  })

  test('an object that contains itself is refused', () => {
    const definition = sound()
    definition['nodes'] = [definition]
    expect(faults(definition)).toEqual(['definition-too-deep '])
  })

  test('thousands of faults are listed, not thrown', () => {
    expect(faults({ ...sound(), cohorts: Array.from({ length: 20_000 }, () => 5) })).toHaveLength(20_000)
  })
})

test('a way to aggregate written with a wrong key names that key, not what the schema is made of', () => {
  expect(faults(spoiled('aggregation', { kind: 'composite/arithmetic' }))).toEqual(['definition-missing-key aggregation.use', 'definition-unknown-key aggregation.kind'])
})
