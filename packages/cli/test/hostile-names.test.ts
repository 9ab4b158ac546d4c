import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/index.js'
import { terminalCsv } from '../src/output/terminal-safe.js'
import { folder, smallIndex } from './run-cli.js'

/** A name that forges a row after a line end, clears the screen, turns the writing direction, makes a column, and colours. */
const HARM = 'x\nFORGED  1  999\u001b[2J\u202eab\tc\u009b31m\u0085\u2028\rd'
const text = { vi: HARM, en: HARM }

/** Runs a command as on two terminals that show whatever they get. */
async function onTerminals(args: readonly string[]) {
  let shown = ''
  const say = (part: string) => void (shown += part)
  const screen = { width: 80, colour: false, isTerminal: true }
  const code = await main(args, { stdout: say, stderr: say, isTerminal: false, out: screen, err: screen, env: {} })
  return { code, shown }
}

const OBEYED = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const FORGED = /^\W*FORGED/m
/** Something of the software and not of its user. */
const STACK = /Lỗi ngoài dự kiến|\n\s+at .*:\d+/

// All in a folder whose name is hostile too.
const home = join(folder(), HARM.replaceAll('/', ' '))
mkdirSync(join(home, 'forms'), { recursive: true })
const put = (name: string, content: string): string => {
  writeFileSync(join(home, name), content)
  return join(home, name)
}
const group = (smallIndex() as { nodes: [{ children: [object] }] }).nodes[0]
const trait = { id: 't', meaning: text }
const index = put('i.json', JSON.stringify(smallIndex({
  name: text, edition: HARM, notice: text, traits: [trait], decision: { number: HARM, date: '2026-01-01', title: text, issuer: text },
  grades: [{ id: 'good', name: text, from: 0 }],
  nodes: [{ ...group, name: text, children: [{ ...group.children[0], name: text, evidence: text, inputs: [{ id: 'awarded', type: 'number', label: text, unit: text, max: 10 }] }] }],
})))
const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
const data = put('d.csv', `unit_code,unit_name,1.1/awarded\n${cell(`u${HARM}`)},${cell(HARM)},5\nv,${cell(HARM)},${cell(HARM)}\nw,${cell(HARM)},99\n`)
const clean = put('c.csv', `unit_code,unit_name,1.1/awarded\nu,${cell(HARM)},5\n`)
const traits = put('t.csv', `level,unit_code,unit_name,parent_code,traits\nward,v,${cell(HARM)},${cell(HARM)},${cell(HARM)}\n`)
const annex = put('a.csv', `TT,Chỉ số,Điểm tối đa,Cách tính\n1,${cell(HARM)},10,\n1.1,${cell(HARM)},10,${cell(HARM)}\n`)
const notJson = put('n.json', `{"a": ${HARM}`)
const decisions = put('e.csv', `unit_code,indicator_code,reason,who\nv,1.1,${cell(HARM)},${cell(HARM)}\n${cell(HARM)},${cell(HARM)},,\n`)
const source = ['--index', index, '--period', '2026']

const words = JSON.stringify(text)
const options = "{ '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } }"
/** A plugin of one contribution that says the hostile text wherever it may. */
const plugin = (name: string, contribution: string) =>
  put(name, `const harm = ${JSON.stringify(HARM)}\nexport default { kind: 'dti-vn.plugin', apiVersion: 1, id: 'mine', version: '1.0.0', meta: { title: ${words} }, requires: [], contributions: ${contribution} }\n`)
const reporter = (name: string, render: string) =>
  plugin(name, `{ reporters: [{ id: 'mine/out', title: ${words}, description: ${words}, mediaType: 'text/plain', extension: '.txt', options: ${options}, render: ${render} }] }`)
const finding = `{ severity: 'error', message: ${words} }`
const validator = (name: string, check: string) => plugin(name, `{ validators: [{ id: 'mine/v', title: ${words}, description: ${words}, phase: 'data', check: ${check} }] }`)
const scoreWith = (path: string, ...more: readonly string[]) => ['score', ...source, '--data', clean, '--plugin', path, '--issues', 'all', ...more]

describe('whatever data, definitions and arguments are called, a terminal obeys nothing and no line is forged', { timeout: 60_000 }, () => {
  const commands: readonly (readonly [string, number, readonly string[]])[] = [
    ['levels', 0, ['levels']],
    ['check', 0, ['check', '--index', index]],
    ['check of no JSON', 1, ['check', '--index', notJson]],
    ['check of no file', 2, ['check', '--index', join(home, 'none.json')]],
    ...['table', 'csv', 'json', 'ndjson'].map((format) => [`score --format ${format}`, 1, ['score', ...source, '--data', data, '--traits', traits, '--format', format, '--issues', 'all']] as const),
    ['score --out-profile excel-vi', 1, ['score', ...source, '--data', data, '--format', 'csv', '--out-profile', 'excel-vi']],
    ['score --out', 1, ['score', ...source, '--data', data, '--format', 'csv', '--out', join(home, 'o.csv')]],
    ['score outside its time', 1, ['score', '--index', index, '--data', data, '--period', '2024', '--outside-validity', HARM]],
    ['explain', 1, ['explain', ...source, '--data', data, '--unit', 'v']],
    ['explain --brief', 1, ['explain', ...source, '--data', data, '--unit', 'v', '--brief']],
    ['explain --format json', 1, ['explain', ...source, '--data', data, '--unit', 'v', '--format', 'json']],
    ['explain of no unit', 2, ['explain', ...source, '--data', data, '--unit', HARM]],
    ['explain of no indicator', 2, ['explain', ...source, '--data', data, '--unit', 'v', '--indicator', HARM]],
    ['sql', 0, ['sql', ...source, '--dialect', 'sqlite']],
    ['sql --name', 2, ['sql', ...source, '--dialect', 'sqlite', '--as', 'view', '--name', HARM]],
    ['form', 0, ['form', ...source, '--data', clean, '--out', join(home, 'forms')]],
    ['collect', 0, ['collect', ...source, '--forms', join(home, 'forms')]],
    ['collect --score', 0, ['collect', ...source, '--forms', join(home, 'forms'), '--score']],
    ['feedback', 0, ['feedback', ...source, '--data', clean, '--out-dir', join(home, 'feedback')]],
    ['import-annex', 0, ['import-annex', '--level', 'ward', '--name', HARM, '--edition', HARM, '--valid-from', '2026-01-01', '--authority', 'illustrative', '--file', annex, '--out', join(home, 'draft.json'), '--report', join(home, 'r.md')]],
    ['units', 2, ['units', '--map', '--unit', HARM]],
    ['units --list', 2, ['units', '--list', HARM]],
    ['score with decisions', 1, ['score', ...source, '--data', data, '--rejections', decisions, '--approvals', decisions, '--issues', 'all']],
    ['a reporter that throws', 2, scoreWith(reporter('p3.mjs', '() => { throw new Error(harm) }'), '--format', 'mine/out')],
    ['a reporter whose pieces throw', 2, scoreWith(reporter('p4.mjs', 'async function* () { throw new Error(harm) }'), '--format', 'mine/out')],
    ['a check that finds', 1, scoreWith(validator('p5.mjs', `() => [${finding}]`))],
    ['a check that throws', 1, scoreWith(validator('p6.mjs', '() => { throw new Error(harm) }'))],
    ['a plugin that cannot be made', 2, ['levels', '--plugin', put('p7.mjs', `export default () => { throw new Error(${JSON.stringify(HARM)}) }\n`)]],
    ['a plugin with a strange kind', 2, ['levels', '--plugin', plugin('p8.mjs', `{ ${JSON.stringify(HARM)}: [] }`)]],
    ['a command that there is not', 2, [HARM]],
    ['an option that there is not', 2, ['score', `--${HARM}`]],
    ['a value that there is not', 2, ['score', ...source, '--data', data, '--format', HARM]],
    ['a plugin that there is not', 2, ['levels', '--plugin', `./${HARM}`]],
    ['a language that there is not', 2, ['levels', '--lang', HARM]],
  ]
  test.each(commands)('%s', async (_what, expected, args) => {
    const { code, shown } = await onTerminals(args)
    expect(code).toBe(expected)
    expect(shown).not.toBe('')
    expect(shown).not.toMatch(OBEYED)
    expect(shown).not.toMatch(FORGED)
    expect(shown).not.toMatch(STACK)
  })

  // The lines of a report are its own.
  test.each([
    ['a text', scoreWith(reporter('p1.mjs', '() => harm'), '--format', 'mine/out')],
    ['pieces', scoreWith(reporter('p2.mjs', 'async function* () { for (const byte of Buffer.from(harm)) yield Uint8Array.of(byte) }'), '--format', 'mine/out')],
  ])('a reporter that gives %s', async (_what, args) => {
    const { code, shown } = await onTerminals(args)
    expect([code, shown]).toEqual([0, expect.stringContaining('FORGED')])
    expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\u2028\u202e]/u)
  })

  test('a report and a draft that somebody prints are harmless too', () => {
    for (const name of ['r.md', 'draft.json']) {
      const written = readFileSync(join(home, name), 'utf8')
      expect(written).toContain('FORGED')
      expect(written).not.toMatch(OBEYED)
      expect(written).not.toMatch(FORGED)
    }
    expect(readdirSync(join(home, 'forms'))).toEqual([expect.not.stringMatching(OBEYED)])
  })
})

test('CSV on a terminal has a line for each row', () => {
  expect(terminalCsv('a,"b\nc\t""d""\u001b",e\r\nf,g\u009b,h\n')).toBe('a,"b�c�""d""�",e\nf,g�,h\n')
})
