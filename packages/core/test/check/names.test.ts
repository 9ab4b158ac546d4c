import { describe, expect, test } from 'vitest'
import { RESERVED_NAMES } from '../../src/definition/names.js'
import type { IndexNode } from '../../src/definition/group-definition.js'
import { indexOf, input, mainOf, typed } from '../result/typed-index.js'
import { faultsOf, faultsOfLeaf, faultsWith } from './faults-of.js'

const text = { vi: 'x' }

test('the index that the other tests spoil is sound', () => {
  expect(faultsWith({})).toEqual([])
})

describe('ids', () => {
  test.each(['x-y', '1x', '_x', 'x y', 'số', '', '__proto__', 'x.y', 'x\n'])('input id %j is invalid', (id) => {
    expect(faultsOfLeaf(typed(10, { inputs: [input(id)] }))).toEqual(['definition-id-invalid inputs.0.id'])
  })

  test.each(RESERVED_NAMES.flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()]))('input id %s is reserved', (id) => {
    expect(faultsOfLeaf(typed(10, { inputs: [input(id)] }))).toEqual(['definition-id-reserved inputs.0.id'])
  })

  // Names of the formula language (docs/formula-language.md) that an input must not hide.
  test.each(['points', 'and', 'or', 'not', 'true', 'false', 'min', 'max', 'abs', 'floor', 'ceil', 'round', 'clamp', 'sqrt', 'ln', 'is', 'default', 'ref_max', 'ref_rank', 'NA', 'constructor'])(
    '%s is among the reserved names', (id) => {
      expect(faultsOfLeaf(typed(10, { inputs: [input(id)] }))).toEqual(['definition-id-reserved inputs.0.id'])
    },
  )

  test.each<[string, string[]]>([
    ['traits', faultsWith({ traits: [{ id: 'a', meaning: text }, { id: 'A', meaning: text }] })],
    ['grades', faultsWith({ grades: [{ id: 'a', name: text, from: 0.5 }, { id: 'A', name: text, from: 0 }] })],
    ['pillars', faultsWith({ pillars: [{ id: 'a', name: text, members: [] }, { id: 'A', name: text, members: [] }] })],
  ])('of %s are unique, ignoring case', (list, faults) => {
    expect(faults).toEqual([`definition-id-duplicate ${list}.1.id`])
  })

  test('of groups are unique in the whole tree, ignoring case', () => {
    const nodes = [mainOf(1, [typed(5)]), { ...mainOf(2, [typed(5)]), id: 'M1' }]
    expect(faultsOf({ ...indexOf([[typed(10)]]), nodes })).toEqual(['definition-id-duplicate nodes.1.id'])
  })

  test('of options are unique, ignoring case, and well formed', () => {
    const options = ['a', 'A', 'b c'].map((id) => ({ id, label: text }))
    const leaf = { method: 'formula', params: { expression: 'is(stage, a) ? 1 : 0' }, inputs: [input('stage', 'choice', { options })], maxPoints: 10 }
    expect(faultsOfLeaf(leaf)).toEqual(['definition-id-duplicate inputs.0.options.1.id', 'definition-id-invalid inputs.0.options.2.id'])
  })

  test('the same input id in two indicators is fine', () => {
    expect(faultsOf(indexOf([[typed(5), typed(5)]]))).toEqual([])
  })

  test.each(['a', 'qd2878/commune', 'a-b/c1/d'])('index id %s', (id) => {
    expect(faultsWith({ id })).toEqual([])
  })

  test.each(['', 'A', 'a b', 'a//b', '/a', 'a/', 'a--b', '-a', 'a_b', '../a', 'xã'])('no index id: %j', (id) => {
    expect(faultsWith({ id })).toEqual(['definition-id-invalid id'])
  })
})

describe('codes', () => {
  const withCodes = (codes: readonly string[]) => {
    const main = mainOf(1, codes.map(() => typed(1)))
    const children = main.children.map((child, i): IndexNode => ({ ...child, code: codes[i] ?? '' }))
    return faultsOf({ ...indexOf([[typed(codes.length)]]), nodes: [{ ...main, children }] }).map((line) => line.replace('nodes.0.children.', ''))
  }

  test('1.9 comes before 1.10', () => {
    expect(withCodes(['1.9', '1.10'])).toEqual([])
    expect(withCodes(['1.10', '1.9'])).toEqual(['definition-code-order 1.code'])
  })

  test('letters in the order of the Vietnamese alphabet, capitals too', () => {
    // the alphabet as the Vietnamese language law prints it: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y
    const letters = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxy')
    for (const alphabet of [letters, letters.map((letter) => letter.toUpperCase())]) {
      expect(withCodes(alphabet.map((letter) => `A.I.1.${letter}`))).toEqual([])
      for (const [i, letter] of alphabet.slice(1).entries()) expect(withCodes([`1.${letter}`, `1.${alphabet[i] ?? ''}`])).toEqual(['definition-code-order 1.code'])
    }
    expect(withCodes(['Đ.1', 'Đ.2', 'Đ.10', 'E.1'])).toEqual([])
  })

  test('natural order of longer codes', () => {
    expect(withCodes(['1', '1.1', '1.1.1', '1.2', '2', '10', '10a', 'A', 'B.1'])).toEqual([])
    expect(withCodes(['1.1.1', '1.1'])).toEqual(['definition-code-order 1.code'])
  })

  test('each only once', () => {
    expect(withCodes(['1.1', '1.2', '1.1'])).toEqual(['definition-code-duplicate 2.code'])
  })

  test('order and duplicates are looked for across main indicators', () => {
    const second = mainOf(2, [typed(5)])
    const nodes = [mainOf(1, [typed(5)]), { ...second, children: second.children.map((child): IndexNode => ({ ...child, code: '1.1' })) }]
    expect(faultsOf({ ...indexOf([[typed(10)]]), nodes })).toEqual(['definition-code-duplicate nodes.1.children.0.code'])
    expect(faultsOf({ ...indexOf([[typed(10)]]), nodes: [mainOf(2, [typed(5)]), mainOf(1, [typed(5)])] })).toEqual(['definition-code-order nodes.1.children.0.code'])
  })

  test.each(['', '1.', '.1', '1..1', '1 1', '1,1', '1-1', '__proto__', 'mã'])('%j is no code', (code) => {
    expect(withCodes([code])).toEqual(['definition-code-invalid 0.code'])
  })
})
