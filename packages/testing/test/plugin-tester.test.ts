import { definePlugin, type Plugin } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { pluginTester, type PluginSource, type PluginTesterOptions, smallIndex, smallLevel, smallPlugin } from '../src/index.js'
import { failuresOf, recorder } from './recorder.js'
import { scaled } from './sample-method.js'

const text = { vi: 'Mẫu', en: 'Sample' }
const base = { apiVersion: 1, id: 'sample', version: '1.2.3', meta: { title: text } } as const
const level = smallLevel(['urban'])
const index = smallIndex({ trait: 'urban' })
const sample = definePlugin({ ...base, setup: () => ({ levels: [level], indexes: [index], methods: [scaled] }) })
const broken = (source: PluginSource, more: Partial<PluginTesterOptions> = {}) => failuresOf((run) => pluginTester(source, { test: run, ...more }))
const changed = (change: object): Plugin => Object.freeze({ ...sample(), ...change })
const contributing = (contributions: object) => changed({ contributions: Object.freeze(contributions) })

test('a sound plugin passes, with a test for each promise', async () => {
  const { test: run, names, failures } = recorder()
  pluginTester(sample, { test: run, packageJson: { version: '1.2.3' } })
  expect(names()).toEqual([
    'sample: the manifest is well formed',
    'sample: every text is there in vi and en',
    'sample: it composes into an engine',
    'sample: what it contributes is frozen',
    'sample: setup is deterministic',
    'sample: the index small/index is sound and survives JSON',
  ])
  expect(await failures()).toEqual({})
  expect(await broken(sample())).toBe('')
  expect(await broken(() => [sample(), smallPlugin({})])).toBe('')
})

test('the manifest', async () => {
  expect(await broken(sample, { packageJson: { version: '1.2.4' } })).toMatch(/The plugin says version 1.2.3, its package.json 1.2.4/)
  expect(await broken([sample(), smallPlugin({})], { packageJson: { version: '1.2.3' } })).toMatch(/"packageJson" belongs to one plugin/)
  expect(await broken(changed({ id: 'Sample_1' }))).toMatch(/The id "Sample_1" must match/)
  expect(await broken(changed({ version: 'one' }))).toMatch(/The version "one" is not of the form 1.2.3/)
  expect(await broken(changed({ apiVersion: 2 }))).toMatch(/apiVersion is 2; this kit tests 1/)
  expect(await broken(changed({ hooks: [] }))).toMatch(/The plugin has the unknown key "hooks"/)
  expect(await broken(contributing({ indices: [] }))).toMatch(/"contributions" has the unknown key "indices"; did you mean "indexes"\?/)
  expect(await broken([])).toMatch(/There is no plugin to test/)
})

test('texts', async () => {
  expect(await broken(changed({ meta: { title: { vi: 'Mẫu' } } }))).toMatch(/The title of sample has no text in "en"/)
  expect(await broken(changed({ meta: { title: { vi: 'Mẫu' } } }), { languages: ['vi'] })).not.toMatch(/has no text/)
  const nameless = { ...level, traits: [{ id: 'urban', meaning: { vi: 'đô thị' } }] }
  expect(await broken(contributing({ levels: [nameless], indexes: [index] }))).toMatch(/meaning of the trait urban of the level small has no text in "en"/)
  const mute = smallIndex({ inputs: [{ id: 'awarded', type: 'number', label: { vi: '' } }] })
  expect(await broken(contributing({ levels: [level], indexes: [mute] }))).toMatch(/The label of 1.1\/awarded has no text in "vi"/)
})

test('composition', async () => {
  expect(await broken(changed({ requires: ['other'] }))).toMatch(/It does not compose alone; what it requires goes into "companions": .*PLUGIN_REQUIRES_MISSING/)
  expect(await broken(changed({ requires: ['small'] }), { companions: [smallPlugin({})] })).not.toMatch(/does not compose/)
  expect(await broken(contributing({ indexes: [index] }))).toMatch(/REFERENCE_UNKNOWN/)
})

test('what it contributes', async () => {
  expect(await broken({ ...sample(), contributions: {} })).toMatch(/the plugin of sample is not frozen: make the plugin with definePlugin\(\)[^]*the plugin.contributions of sample is not frozen/)
  const state = { calls: 0 }
  const counting = definePlugin({ ...base, setup: () => ({ levels: [smallLevel([`t${String((state.calls += 1))}`])] }) })
  expect(await broken(counting)).toMatch(/Two calls of the factory give different plugins/)
  const unsound = { ...index, maxPoints: 11 }
  expect(await broken(contributing({ levels: [level], indexes: [unsound] }))).toMatch(/definition-sum-mismatch/)
  expect(await broken(contributing({ levels: [smallLevel()], indexes: [index] }))).toMatch(/uses the trait "urban", which the level "small" does not declare/)
  // JSON has no undefined among list items and no class of its own: such an index would not be the same in a file.
  const odd = smallIndex({ params: { when: new Date(0) }, method: 'formula' })
  expect(await broken(contributing({ levels: [level], indexes: [odd] }))).not.toBe('')
})
