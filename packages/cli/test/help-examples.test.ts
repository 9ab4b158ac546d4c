import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWorkbook } from '@dti-vn/adapter-xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createContext } from '../src/context.js'
import { createProgram } from '../src/program.js'
import { dti, folder, seed } from './run-cli.js'

const commands = (await createProgram(await createContext({ stdout: () => undefined, stderr: () => undefined, isTerminal: false, env: {} }, 'vi'), () => undefined)).commands.map((command) => command.name())

const examplesOf = async (args: readonly string[], lang: string) =>
  (await dti([...args, '--help', '--lang', lang])).out.split('\n').filter((line) => line.startsWith('  dti ')).map((line) => line.trim().split(' ').slice(1))

/** A workbook as an annex prints it: one main indicator of two. */
async function annex(): Promise<Uint8Array> {
  const rows = [['TT', 'Chỉ số', 'Điểm tối đa'], ['1', 'Nhận thức số', '20'], ['1.1', 'Người đứng đầu chủ trì', '10'], ['1.2', 'Số cuộc họp', '10']]
  return writeWorkbook({ properties: { title: 'Phụ lục' }, sheets: [{ name: 'Phụ lục', rows: rows.map((cells) => ({ cells })) }] })
}

describe.each(['vi', 'en'])('the examples of --help in %s', (lang) => {
  const place = folder()
  const before = process.cwd()

  beforeAll(async () => {
    for (const name of ['district.csv', 'unit-traits.csv']) copyFileSync(seed(`sample/${name}`), join(place, name))
    const few = readFileSync(seed('sample/commune.csv'), 'utf8').split('\n').filter((line) => /^(?:unit_code|18070|18073|18076),/.test(line))
    writeFileSync(join(place, 'commune.csv'), `${few.join('\n')}\n`)
    for (const name of ['my-index.json', 'bo-chi-so.json', 'draft.json', 'ban-nhap.json']) copyFileSync(seed('national-2022/index.json'), join(place, name))
    for (const name of ['annex-3.xlsx', 'phu-luc-3.xlsx']) writeFileSync(join(place, name), await annex())
    process.chdir(place)
    for (const name of ['returned-forms', 'phieu-da-nhan']) {
      mkdirSync(join(place, name))
      await dti(['form', '--level', 'commune', '--period', '2023', '--traits', 'unit-traits.csv', '--data', 'commune.csv', '--filled', '--unit', '18070', '--out', name])
    }
  })
  afterAll(() => {
    process.chdir(before)
    rmSync(place, { recursive: true, force: true })
  })

  test.each(['', ...commands])('dti %s', { timeout: 120_000 }, async (command) => {
    const examples = await examplesOf(command === '' ? [] : [command], lang)
    expect(examples.length).toBeGreaterThan(0)
    for (const args of examples) {
      // The forms of all 216 communes take long; once is enough.
      if (lang === 'en' && args[0] === 'form' && !args.includes('--unit')) continue
      const { code, err } = await dti(args.includes('--lang') ? args : [...args, '--lang', lang])
      // 1 where the data have errors: the annex is not complete, and of 216 forms one came back.
      expect(code, `${args.join(' ')}\n${err}`).toBeLessThan(2)
    }
  })
})
