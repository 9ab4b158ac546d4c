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
const source = ['--index', index, '--period', '2026']

describe('whatever data, definitions and arguments are called, a terminal obeys nothing and no line is forged', { timeout: 60_000 }, () => {
  const commands: readonly (readonly [string, number, readonly string[]])[] = [
    ['levels', 0, ['levels']],
    ['check', 0, ['check', '--index', index]],
    ['check of no JSON', 1, ['check', '--index', notJson]],
    ['check of no file', 2, ['check', '--index', join(home, 'none.json')]],
    ...['table', 'csv', 'json'].map((format) => [`score --format ${format}`, 1, ['score', ...source, '--data', data, '--traits', traits, '--format', format, '--issues', 'all']] as const),
    ['score --out-profile excel-vi', 1, ['score', ...source, '--data', data, '--format', 'csv', '--out-profile', 'excel-vi']],
    ['score --out', 1, ['score', ...source, '--data', data, '--format', 'csv', '--out', join(home, 'o.csv')]],
    ['score outside its time', 1, ['score', '--index', index, '--data', data, '--period', '2024', '--outside-validity', HARM]],
    ['explain', 1, ['explain', ...source, '--data', data, '--unit', 'v']],
    ['explain --brief', 1, ['explain', ...source, '--data', data, '--unit', 'v', '--brief']],
    ['explain --format json', 1, ['explain', ...source, '--data', data, '--unit', 'v', '--format', 'json']],
    ['explain of no unit', 2, ['explain', ...source, '--data', data, '--unit', HARM]],
    ['explain of no indicator', 2, ['explain', ...source, '--data', data, '--unit', 'v', '--indicator', HARM]],
    ['sql', 0, ['sql', ...source, '--dialect', 'sqlite']],
    ['sql --name', 1, ['sql', ...source, '--dialect', 'sqlite', '--name', HARM]],
    ['form', 0, ['form', ...source, '--data', clean, '--out', join(home, 'forms')]],
    ['collect', 0, ['collect', ...source, '--forms', join(home, 'forms')]],
    ['collect --score', 0, ['collect', ...source, '--forms', join(home, 'forms'), '--score']],
    ['feedback', 0, ['feedback', ...source, '--data', clean, '--out-dir', join(home, 'feedback')]],
    ['import-annex', 0, ['import-annex', '--level', 'ward', '--name', HARM, '--edition', HARM, '--valid-from', '2026-01-01', '--authority', 'illustrative', '--file', annex, '--out', join(home, 'draft.json'), '--report', join(home, 'r.md')]],
    ['units', 2, ['units', '--map', '--unit', HARM]],
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
