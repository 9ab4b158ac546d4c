import { createEngine } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { OWN_LEVELS, ownPlugins } from '../src/compose.js'
import { ownReporters } from '../src/own-reporters.js'

/** What a run composes: plugins of the command for one level, or for all. */
const composed = async (level: string | undefined) => [
  ...(await ownPlugins(level)),
  ownReporters(() => {
    throw new Error('nothing is rendered here')
  }),
]

// `dti` composes these with `checked`: what would be told of them is told by nobody else.
describe.each([undefined, ...OWN_LEVELS])('what the command brings itself, level %s', (level) => {
  test('fits together, and its indexes have no error and no warning', async () => {
    const engine = createEngine({ plugins: [await composed(level)] })
    expect(engine.indexes.map(({ level: of }) => of)).toEqual(level === undefined ? OWN_LEVELS : [level])
    for (const index of engine.indexes) expect(engine.check(index).filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('comes to the same plans whether it is checked or not', async () => {
    const plugins = await composed(level)
    const [checking, trusting] = [createEngine({ plugins: [plugins] }), createEngine({ plugins: [plugins], checked: true })]
    for (const { id } of checking.indexes) expect(trusting.plan(id)).toEqual(checking.plan(id))
    expect(trusting.plugins).toEqual(checking.plugins)
    expect(Object.keys(trusting.contributions).map((kind) => trusting.contributions[kind as never])).toHaveLength(Object.keys(checking.contributions).length)
  })
})
