import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createEngine, definitionContent, type EngineConfig, type IndexDefinition, type MisuseError, type PluginList, type UnitRow } from '../src/index.js'
import { sha256 } from '../src/node/index.js'
import { index } from './small-plugins.js'

/** Taken here, from texts written out by hand. */
const digestOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const definition = index('test/ward', 'ward')
const withTraits: IndexDefinition = { ...definition, traits: ['b', 'z'].map((id) => ({ id, meaning: { vi: id } })) }
const rows: UnitRow[] = [
  { code: 'a', name: 'Hà', traits: ['z', 'b'], values: { '1.1': { awarded: 7.5 } } },
  { code: 'b', values: { '1.1': { awarded: 'NA' } }, rejected: ['1.1'] },
  { code: 'c', values: { '1.1': { awarded: 'x' } } },
  { code: 'd', values: {} },
]
const lines = [
  '{"approved":[],"code":"a","name":"Hà","parent":null,"rejected":[],"traits":["b","z"],"values":{"1.1":{"awarded":7.5}}}',
  '{"approved":[],"code":"b","name":null,"parent":null,"rejected":["1.1"],"traits":null,"values":{"1.1":{"awarded":"NA"}}}',
  '{"approved":[],"code":"c","name":null,"parent":null,"rejected":[],"traits":null,"values":{"1.1":{"awarded":null}}}',
  '{"approved":[],"code":"d","name":null,"parent":null,"rejected":[],"traits":null,"values":{}}',
]
const manifestOf = (config: Partial<EngineConfig<PluginList>>, options = {}) =>
  createEngine({ plugins: [], ...config }).score(withTraits, rows, { codeList: 'none', ...options }).manifest

describe('digests of results made in code', () => {
  test('sha256 is the one of FIPS 180-4', () => {
    // The published examples of the standard for "abc" and the empty message.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('Hà')).toBe(sha256(new TextEncoder().encode('Hà')))
  })

  test('of the data: the digests of all units, a line for each', () => {
    expect(manifestOf({ digest: sha256 }).data.sha256).toBe(digestOf(lines.map((line) => `${digestOf(line)}\n`).join('')))
  })

  test('of the definition: the same with $schema, which editors read', () => {
    const digestWith = (wanted: IndexDefinition) => createEngine({ plugins: [], digest: sha256 }).score(wanted, [], { codeList: 'none' }).manifest.index.sha256
    expect(digestWith({ $schema: './schema.json', ...definition })).toBe(digestWith(definition))
    expect(digestWith({ ...definition, edition: '2027' })).not.toBe(digestWith(definition))
  })

  // One that states no version is by version 1: forms that were issued before `dti migrate` stated it stay those of the index.
  test('of the definition: the same with version 1 of the contract stated, another with a later one', () => {
    expect(definitionContent({ ...definition, contract: 1 })).toEqual(definition)
    expect(definitionContent({ ...definition, contract: 2 as never })).toEqual({ ...definition, contract: 2 })
  })

  test('of the definition and of decisions: canonical JSON', () => {
    const small = createEngine({ plugins: [], digest: sha256 }).score(definition, [], { codeList: 'none', approvals: [{ unit: 'a', indicator: '1.1' }] }).manifest
    expect(small.approvals.sha256).toBe(digestOf('[{"indicator":"1.1","unit":"a"}]'))
    expect(small.rejections.sha256).toBeNull()
    expect(small.codeList.sha256).toBeNull()
    expect(small.traits.sha256).toBeNull()
    expect(small.index.sha256).toBe(
      digestOf(
        '{"authority":"illustrative","decision":null,"edition":"2026","id":"test/ward","level":"ward","maxPoints":10,"name":{"en":"x","vi":"x"},"nodes":[{"children":[{"code":"1.1","inputs":[{"id":"awarded","label":{"en":"x","vi":"x"},"type":"number"}],"kind":"indicator","maxPoints":10,"method":"expert","name":{"en":"x","vi":"x"},"params":{}}],"id":"m","kind":"group","maxPoints":10,"name":{"en":"x","vi":"x"},"role":"main"}],"scale":100,"schema":"dti-vn.index/1","valid":{"from":"2026-01-01","to":null}}',
      ),
    )
  })

  test('those handed in stand, also null; without a function the others are null', () => {
    const handed = manifestOf({ digest: sha256 }, { digests: { data: digestOf('of the file'), definition: null } })
    expect([handed.data.sha256, handed.index.sha256]).toEqual([digestOf('of the file'), null])
    const bare = manifestOf({})
    expect([bare.data.sha256, bare.index.sha256]).toEqual([null, null])
  })

  test.each(['sha256', null, {}])('digest: %j is refused', (digest) => {
    const make = () => createEngine({ plugins: [], digest } as unknown as EngineConfig<[]>)
    expect(make).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringContaining('"digest" must be a function') as string }) as MisuseError)
  })

  const refused = (words: string) => expect.objectContaining({ name: 'MisuseError', code: 'OPTIONS_INVALID', message: expect.stringContaining(words) as string }) as MisuseError

  test.each<[string, () => unknown, string]>([
    ['a promise that fails later', () => Promise.reject(new Error('late')), 'must return a SHA-256 digest at once, a text of 64 lower-case hexadecimal digits'],
    ['a number', () => 5, 'must return a SHA-256 digest at once'],
    ['a text that is none', () => 'zz', 'must return a SHA-256 digest at once'],
    ['63 digits', () => 'a'.repeat(63), 'must return a SHA-256 digest at once'],
    ['nothing, but throws', () => { throw new Error('boom') }, 'the function "digest" threw: boom'],
  ])('a function that gives %s is refused', async (_what, digest, words) => {
    const strays: unknown[] = []
    const stray = (error: unknown) => void strays.push(error)
    process.on('unhandledRejection', stray)
    expect(() => manifestOf({ digest: digest as never })).toThrow(refused(words))
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', stray)
    expect(strays).toEqual([])
  })

  test.each([5, 'zz', '', 'A'.repeat(64), {}])('digests handed in: %j is refused, with a function and without', (data) => {
    for (const config of [{}, { digest: sha256 }]) {
      expect(() => manifestOf(config, { digests: { data } })).toThrow(refused('"digests.data" must be a SHA-256 digest, a text of 64 lower-case hexadecimal digits, or null'))
    }
  })
})
