import type { Contributions } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { hatinh } from '../src/index.js'
import { hatinhParts } from '../src/parts.js'

test('the parts are the plugins of the preset, in its order, and say what each brings', async () => {
  const loaded = await Promise.all(hatinhParts.map(({ load }) => load()))
  const ids = (plugin: (typeof loaded)[number], kind: 'levels' | 'indexes' | 'unitLists') => (plugin.contributions[kind] ?? []).map(({ id }) => id)
  const whole = hatinh()
  expect(loaded.map(({ id, version }) => `${id}@${version}`)).toEqual(whole.map(({ id, version }) => `${id}@${version}`))
  for (const [i, plugin] of loaded.entries()) {
    const told = { plugin: plugin.id, levels: ids(plugin, 'levels'), indexes: ids(plugin, 'indexes'), unitLists: ids(plugin, 'unitLists') }
    expect(hatinhParts[i]).toEqual({ ...told, load: expect.any(Function) as unknown })
    // The same values: a part beside the whole preset is no conflict of its contributions.
    expect((plugin.contributions).levels?.[0]).toBe((whole[i]?.contributions as Contributions).levels?.[0])
  }
})
