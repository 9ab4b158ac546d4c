import { describe, expect, test } from 'vitest'
import { dependencyOrder } from '../../src/definition/dependency-order.js'

class Circle extends Error {
  constructor(readonly path: readonly string[]) {
    super(path.join(' '))
  }
}

const ordered = (needs: Readonly<Record<string, readonly string[]>>, root = 'root') =>
  dependencyOrder(
    root,
    (part) => needs[part] ?? [],
    (path) => {
      throw new Circle(path)
    },
  ).join(' ')

describe('the order of what needs each other', () => {
  test.each<[string, Record<string, readonly string[]>, string]>([
    ['a tree is walked from the left, children first', { root: ['a', 'b'], a: ['a1', 'a2'], b: ['b1'] }, 'a1 a2 a b1 b root'],
    ['what is needed elsewhere comes earlier, with all below it', { root: ['a', 'b'], a: ['a1', 'a2'], a1: ['b'], b: ['b1'] }, 'b1 b a1 a2 a root'],
    ['what several need stands once', { root: ['a', 'b', 'c'], a: ['c'], b: ['c', 'a'] }, 'c a b root'],
    ['one part alone', {}, 'root'],
  ])('%s', (_what, needs, order) => expect(ordered(needs)).toBe(order))

  test.each<[string, Record<string, readonly string[]>, string[]]>([
    ['itself', { root: ['a'], a: ['a'] }, ['a', 'a']],
    ['over others, without the way there', { root: ['x', 'a'], a: ['a1'], a1: ['b'], b: ['b1'], b1: ['a1'] }, ['a1', 'b', 'b1', 'a1']],
    ['what it is in', { root: ['a'], a: ['a1'], a1: ['root'] }, ['root', 'a', 'a1', 'root']],
  ])('the path of what needs %s is told', (_what, needs, path) => {
    expect(() => ordered(needs)).toThrow(Circle)
    expect(() => ordered(needs)).toThrow(path.join(' '))
  })
})
