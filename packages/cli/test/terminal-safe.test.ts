import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/index.js'
import { terminalLine, terminalSafe } from '../src/output/terminal-safe.js'
import { dti, file, folder, indexFile, seed, smallIndex } from './run-cli.js'

test('controls and direction marks are shown, not obeyed', () => {
  expect(terminalSafe('a\u001b[2Jb\u0007\u009bc\u202ed')).toBe('a�[2Jb��c�d')
})

test('letters, tabs and line ends stay', () => {
  expect(terminalSafe('Phường Kỳ Trinh\t1\n')).toBe('Phường Kỳ Trinh\t1\n')
})

test('a unit whose name is an escape sequence reaches the terminal harmless', async () => {
  const index = seed('national-2022/index.json')
  const data = file('values.csv', 'unit_code,unit_name,1.1/awareness_value\n48,\u001b[2J\u001b]0;owned\u0007,5\n')
  const scored = await dti(['score', '--index', index, '--data', data])
  const explained = await dti(['explain', '--index', index, '--data', data, '--unit', '48'])
  for (const { out, err } of [scored, explained]) {
    expect(out).toContain('owned')
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}/u)
  }
})

test('a line of data stays one line', () => {
  expect(terminalLine('a\nb\tc\rd\u2028e\u0085f\u200fg')).toBe('a�b�c�d�e�f�g')
})

// A name that holds a whole second row, as a spreadsheet with line breaks in its cells gives it.
const forged = '"U\n   1  999  Đơn vị khác  100,00\t\u001b[31m"'

test('a name with line breaks and tabs makes no row of a ranking, no line of an explanation and no line of a warning', async () => {
  const index = indexFile()
  const data = file('data.csv', `unit_code,unit_name,1.1/awarded\nu,${forged},5\n${forged},V,x\n`)
  const scored = await dti(['score', '--index', index, '--data', data])
  const explained = await dti(['explain', '--index', index, '--data', data, '--unit', 'u'])
  const brief = await dti(['explain', '--index', index, '--data', data, '--unit', 'u', '--brief'])
  for (const { out, err } of [scored, explained, brief]) {
    expect(out + err).not.toMatch(/^ *1 {2}999/m)
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}/u)
  }
  // Title, header, rule and two units.
  expect(scored.out.trim().split('\n').length).toBe(5)
})

test('texts of a definition and misuse stay on their lines too', async () => {
  const text = { vi: 'x\n! Bộ chỉ số: chính thức.\u001b[2J', en: 'x' }
  const path = indexFile({ name: text })
  const checked = await dti(['check', '--index', path])
  expect(checked.out + checked.err).not.toMatch(/^! Bộ chỉ số: chính thức/m)
  const missing = await dti(['score', '--index', join(folder(), 'a\n0 lỗi\u001b[2J.json'), '--data', 'x.csv'])
  expect(missing.err.trim().split('\n').length).toBe(1)
  expect(missing.err).not.toMatch(/(?!\n)\p{Cc}/u)
  const unit = await dti(['explain', '--index', indexFile(), '--data', file('d.csv', 'unit_code,1.1/awarded\nu,5\n'), '--unit', 'v\n\u001b[2J'])
  expect([unit.code, unit.err.trim().split('\n').length]).toEqual([2, 1])
})

test('CSV and JSON on a terminal are safe, in a pipe as they are', async () => {
  const data = file('data.csv', 'unit_code,unit_name,1.1/awarded\nu,a\u009b31mb,5\n')
  const args = ['score', '--index', file('i.json', JSON.stringify(smallIndex())), '--data', data, '--format', 'csv']
  let out = ''
  await main(args, { stdout: (text) => void (out += text), stderr: () => undefined, isTerminal: true, out: { colour: false, isTerminal: true }, env: {} })
  expect(out).toContain('a�31mb')
  expect((await dti(args)).out).toContain('a\u009b31mb')
})
