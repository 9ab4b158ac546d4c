import { describe, expect, test } from 'vitest'
import { capabilities, createEngine, defineExecutor, defineIssues, definePlugin, type Issue, type PlanExecutor } from '../src/index.js'
import { base, index, text } from './small-plugins.js'

const smallIndex = index('test/ward', 'ward')

const mine = defineIssues({
  'mine/cannot': { severity: 'error', vi: { what: 'x', remedy: 'x' }, en: { what: 'x', remedy: 'x' } },
  'mine/later': { severity: 'warning', vi: { what: 'x', remedy: 'x' }, en: { what: 'x', remedy: 'x' } },
  'mine/note': { severity: 'info', vi: { what: 'x', remedy: 'x' }, en: { what: 'x', remedy: 'x' } },
}, 'docs')

const engineWith = (capability: PlanExecutor['capability']) => {
  const executor = defineExecutor({ id: 'mine/place', title: text, capability })
  return createEngine({ plugins: [definePlugin({ ...base, id: 'mine', setup: () => ({ executors: [executor], issues: mine.kinds }) })()] })
}

const saidBy = async (capability: PlanExecutor['capability']) => {
  const engine = engineWith(capability)
  return (await capabilities(engine, engine.plan(smallIndex))).at(-1)
}

describe('what executors say of an index', () => {
  test('those of the library come first and compute every index that compiles', async () => {
    const engine = engineWith(() => [])
    expect((await capabilities(engine, engine.plan(smallIndex))).map(({ id, verdict, issues }) => [id, verdict, issues])).toEqual([
      ['exact', 'yes', []],
      ['columns', 'yes', []],
      ['mine/place', 'yes', []],
    ])
  })

  test.each<[string, Issue[], string, string[]]>([
    ['a note', [mine.make('mine/note')], 'yes', ['mine/note']],
    ['a warning', [mine.make('mine/note'), mine.make('mine/later')], 'provisional', ['mine/later', 'mine/note']],
    ['an error', [mine.make('mine/note'), mine.make('mine/later'), mine.make('mine/cannot')], 'no', ['mine/cannot', 'mine/later', 'mine/note']],
  ])('%s decides, and what decides comes first', async (_what, issues, verdict, codes) => {
    for (const capability of [() => issues, () => Promise.resolve(issues)]) {
      const said = await saidBy(capability)
      expect([said?.verdict, said?.issues.map(({ code }) => code)]).toEqual([verdict, codes])
    }
  })

  test.each<[string, () => never]>([
    ['throws', () => { throw new Error('no driver') }],
    ['rejects', () => Promise.reject(new Error('no driver')) as never],
    ['returns no list', () => 'yes' as never],
    ['returns no issues', () => [{ code: 'x' }] as never],
  ])('one that %s cannot, and the plugin is named', async (_what, capability) => {
    const said = await saidBy(capability)
    expect(said).toMatchObject({ id: 'mine/place', verdict: 'no', issues: [{ code: 'plugin-call-failed', params: { plugin: 'mine@1.0.0', hook: 'capability' } }] })
  })
})
