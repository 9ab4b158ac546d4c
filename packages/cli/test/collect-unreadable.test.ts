import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { hatinh } from '@dti-vn/hatinh'
import { type AnyIndex, createEngine } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { digestOfValue } from '../src/input/digest.js'
import { filledForm } from './filled-form.js'
import { dti, folder, indexFile, smallIndex } from './run-cli.js'

const definition = smallIndex() as AnyIndex
const plan = createEngine({ plugins: [hatinh()] }).plan(definition)
const form = (unit: string, awarded: number) => filledForm(plan, digestOfValue(definition), { unit, typed: { '1.1/awarded': awarded } })

async function forms(): Promise<string> {
  const forms = folder()
  writeFileSync(join(forms, 'm.xlsx'), await form('u1', 7))
  return forms
}

const collect = (folder: string, ...more: readonly string[]) => dti(['collect', '--index', indexFile(), '--forms', folder, '--lang', 'en', ...more])
const ROW = 'u1,Xã Một,1.1,awarded,7\n'

describe.runIf(process.platform === 'linux')('one file never ends a collection', () => {
  test.each<[string, (forms: string) => void, RegExp]>([
    ['a link that leads nowhere', (forms) => symlinkSync('none.xlsx', join(forms, 'a.xlsx')), /\[file-unreadable\] a\.xlsx: Not read: there is no such file/],
    ['links in a circle', (forms) => symlinkSync('a.xlsx', join(forms, 'a.xlsx')), /\[file-unreadable\] a\.xlsx: Not read: links lead in a circle/],
    ['a file whose reading fails', (forms) => symlinkSync('/proc/self/mem', join(forms, 'a.xlsx')), /\[file-unreadable\] a\.xlsx: Not read: the file operation failed \(EIO\)/],
    ['a device', (forms) => symlinkSync('/dev/zero', join(forms, 'a.xlsx')), /\[file-unreadable\] a\.xlsx: Not read: this is no regular file/],
    ['a pipe that nobody writes to', (forms) => execFileSync('mkfifo', [join(forms, 'z.xlsx')]), /\[file-unreadable\] z\.xlsx: Not read: this is no regular file/],
    ['a folder inside itself', (forms) => symlinkSync('.', join(forms, 'again')), /\[file-unreadable\] again: Not read: links lead in a circle/],
    ['a name that is not UTF-8', (forms) => writeFileSync(Buffer.concat([Buffer.from(`${forms}/phi`), Buffer.of(0xea), Buffer.from('u.xlsx')]), 'x'), /\[file-unreadable\] phi�u\.xlsx: Not read: the file name is not UTF-8/],
  ])('%s is told, and the rest is collected', async (_what, spoil, message) => {
    const path = await forms()
    spoil(path)
    const { code, out, err } = await collect(path)
    expect(err).toMatch(message)
    expect([code, out.endsWith(ROW)]).toEqual([1, true])
    expect(err).toContain('Not counted, 1 file (')
  })

  test('links to files and folders are followed', async () => {
    const path = await forms()
    const far = folder()
    mkdirSync(join(far, 'inner'))
    writeFileSync(join(far, 'one.xlsx'), await form('u2', 3))
    writeFileSync(join(far, 'inner', 'two.xlsx'), await form('u3', 4))
    symlinkSync(join(far, 'one.xlsx'), join(path, 'x.xlsx'))
    symlinkSync(join(far, 'inner'), join(path, 'y'))
    const { code, out } = await collect(path)
    expect([code, out]).toEqual([0, `unit_code,unit_name,indicator_code,input_id,value\n${ROW}u2,Xã Một,1.1,awarded,3\nu3,Xã Một,1.1,awarded,4\n`])
  })

  test('a returned form is never an output', async () => {
    const path = await forms()
    writeFileSync(join(path, 'n.xlsx'), await form('u2', 3))
    const before = readFileSync(join(path, 'n.xlsx'))
    const { code, err, out } = await collect(path, '--out', join(path, 'n.xlsx'))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('this is an input of the run')
    expect(readFileSync(join(path, 'n.xlsx'))).toEqual(before)
  })
})
