import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dti, file, folder, smallIndex } from './run-cli.js'

const old = smallIndex() as Readonly<Record<string, unknown>>
const json = (value: unknown) => JSON.stringify(value)

describe('dti migrate', () => {
  test('states the version of a definition that has none, and leaves everything else', async () => {
    const { code, out, err } = await dti(['migrate', file('old.json', json(old)), '--lang', 'en'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ ...old, contract: 1 })
    expect(err).toContain('"contract": 1 was added')
  })

  test('writes a file that is sound and changes nothing a second time', async () => {
    const [first, second] = [join(folder(), 'first.json'), join(folder(), 'second.json')]
    expect((await dti(['migrate', '--index', file('old.json', json(old)), '--out', first])).code).toBe(0)
    expect((await dti(['check', first])).code).toBe(0)
    const again = await dti(['migrate', first, '--out', second, '--lang', 'en'])
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('nothing was changed')])
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'))
  })

  test('refuses a definition by a newer version, with its place and what to do, and writes nothing', async () => {
    const newer = file('newer.json', '{\n  "schema": "dti-vn.index/1",\n  "contract": 2,\n  "novelty": true\n}')
    const out = join(folder(), 'out.json')
    const refused = await dti(['migrate', newer, '--out', out, '--lang', 'en'])
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/definition-contract-newer\][^\n]*3[^\n]*version 2[^\n]*Update to a release that knows version 2/)
    expect(refused.err).not.toContain('novelty')
    expect(refused.err).toContain('nothing was written')
    expect(existsSync(out)).toBe(false)
    for (const command of ['check', 'score']) expect((await dti([command, '--index', newer, ...(command === 'score' ? ['--data', newer] : [])])).code, command).toBe(1)
  })

  test('refuses faults of shape, and what is no JSON', async () => {
    const faulty = await dti(['migrate', file('faulty.json', json({ ...old, scale: 'x' })), '--lang', 'en'])
    expect([faulty.code, faulty.out]).toEqual([1, ''])
    expect(faulty.err).toContain('definition-wrong-type')
    expect((await dti(['migrate', file('no.json', '{')])).code).toBe(1)
  })

  test('never overwrites its input, and needs one', async () => {
    const text = json(old)
    const source = file('old.json', text)
    expect((await dti(['migrate', source, '--out', source])).code).toBe(2)
    expect(readFileSync(source, 'utf8')).toBe(text)
    expect((await dti(['migrate', '--lang', 'en'])).err).toContain('dti migrate file.json')
    expect((await dti(['migrate', source, '--index', source])).code).toBe(2)
  })
})
