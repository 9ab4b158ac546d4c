import { readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, folder, indexFile } from './run-cli.js'

/** Three units, and a run that makes their forms. */
function run() {
  const out = join(folder(), 'forms')
  const args = ['form', '--index', indexFile(), '--period', '2026', '--out', out, '--lang', 'en']
  const units = dataFile(['a', 'A', 1], ['b', 'B', 2], ['c', 'C', 3])
  return { out, args: [...args, '--data', units], again: (...more: readonly string[]) => dti([...args, '--data', units, ...more]) }
}

const bytes = (out: string) => Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString('base64')]))

describe('forms of a run that was broken off', () => {
  test('are left as they are, and the others are made', async () => {
    const { out, again } = run()
    await again('--unit', 'b')
    const first = bytes(out)
    const { code, out: told } = await again()
    expect([code, told]).toEqual([0, `2 forms made: ${out}\n1 forms were there already and are left as they are.\n`])
    expect(Object.keys(bytes(out)).sort()).toEqual(['a A.xlsx', 'b B.xlsx', 'c C.xlsx'])
    expect(bytes(out)).toMatchObject(first)
    expect((await again()).out).toBe(`0 forms made: ${out}\n3 forms were there already and are left as they are.\n`)
  })

  test.each([0, 1, 1000])('a torn one of %i bytes gets another name, once and twice, and a new one is made', async (length) => {
    const { out, again } = run()
    await again()
    const whole = bytes(out)
    for (const n of [1, 2]) {
      truncateSync(join(out, 'b B.xlsx'), length)
      const { code, err } = await again()
      expect(code).toBe(0)
      expect(err).toContain(`b B.xlsx" was never finished; it is now called "b B.xlsx.damaged${n === 1 ? '' : '-2'}"`)
      expect(bytes(out)).toMatchObject(whole)
    }
    expect(readdirSync(out).sort()).toEqual(['a A.xlsx', 'b B.xlsx', 'b B.xlsx.damaged', 'b B.xlsx.damaged-2', 'c C.xlsx'])
    expect(readFileSync(join(out, 'b B.xlsx.damaged'))).toHaveLength(length)
  })

  // None of them is a workbook that breaks off: text, a picture, JSON behind a link, an archive that is whole (22 bytes are an empty one).
  test.each<[string, Uint8Array]>([
    ['a text', Buffer.from('my own notes')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['an archive of other files', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100), Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])],
  ])('%s in the place of a form ends the command, and stays', async (_what, content) => {
    const { out, again } = run()
    await again('--unit', 'c')
    writeFileSync(join(out, 'b B.xlsx'), content)
    const before = bytes(out)
    const { code, err } = await again()
    expect([code, err]).toEqual([2, expect.stringContaining('b B.xlsx" exists and is not written over')])
    expect(bytes(out)).toEqual(before)
  })

  test('a link to another file is not renamed', async () => {
    const { out, again } = run()
    await again('--unit', 'c')
    symlinkSync(indexFile(), join(out, 'b B.xlsx'))
    expect((await again()).code).toBe(2)
    expect(readdirSync(out).sort()).toEqual(['b B.xlsx', 'c C.xlsx'])
  })

  test('a form of another period ends the command before anything is written', async () => {
    const { out, args, again } = run()
    await again('--unit', 'c')
    const before = bytes(out)
    const { code, err } = await dti(args.map((arg) => (arg === '2026' ? '2027' : arg)))
    expect(code).toBe(2)
    expect(err).toContain('c C.xlsx')
    expect(bytes(out)).toEqual(before)
  })

  test('with figures, a form is left only where it is the very same', async () => {
    const { again } = run()
    await again('--filled')
    expect((await again('--filled')).out).toContain('3 forms were there already')
    const blank = run()
    await blank.again()
    const before = bytes(blank.out)
    expect((await blank.again('--filled')).code).toBe(2)
    expect(bytes(blank.out)).toEqual(before)
  })
})
