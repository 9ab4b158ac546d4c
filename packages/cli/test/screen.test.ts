import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { main } from '../src/index.js'
import { PLAIN, screenOf, styled } from '../src/output/screen.js'
import { printTable } from '../src/output/table.js'
import { breakWords, wrapText } from '../src/output/wrap.js'
import { dti, sample } from './run-cli.js'

async function onScreen(args: readonly string[], width: number | undefined, colour = false) {
  const shown = { out: '', err: '' }
  const screen = { width, colour }
  const code = await main(args, { stdout: (text) => void (shown.out += text), stderr: (text) => void (shown.err += text), isTerminal: false, out: screen, err: screen, env: {} })
  return { code, ...shown }
}

describe('colour and width', () => {
  test.each<[string, boolean, Readonly<Record<string, string>>, boolean]>([
    ['a terminal', true, { TERM: 'xterm' }, true],
    ['a pipe', false, { TERM: 'xterm' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['NO_COLOR beside FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_what, isTTY, env, colour) => {
    expect(screenOf({ isTTY, columns: 80 }, env)).toEqual({ width: isTTY ? 80 : undefined, colour, isTerminal: isTTY })
  })

  test('a terminal that does not know its width is one', () => {
    expect(screenOf({ isTTY: true, columns: 0 }, {})).toEqual({ width: undefined, colour: true, isTerminal: true })
  })

  test('styles only where there is colour', () => {
    expect([styled('x', 'red', PLAIN), styled('x', 'red', { colour: true })]).toEqual(['x', '\u001b[31mx\u001b[39m'])
  })
})

describe('wrapping', () => {
  test('lines go on under a hanging indent; without a width nothing changes', () => {
    expect(wrapText('  - một hai ba bốn\nnăm', 12)).toBe('  - một hai\n    ba bốn\nnăm')
    expect(wrapText('- một hai ba bốn', undefined)).toBe('- một hai ba bốn')
  })

  test('a word that is longer than the line is cut, and nothing is lost', () => {
    const parts = breakWords('ab cdefghij kl', 4, 4)
    expect(parts).toEqual(['ab', 'cdef', 'ghij', 'kl'])
  })

  test('command lines of examples stay whole, so that they can be copied', () => {
    expect(wrapText('  dti score --level commune', 10)).toBe('  dti score --level commune')
  })

  const columns = [{ title: 'Mã', align: 'left' }, { title: 'Đơn vị', align: 'left', flexible: true }, { title: 'Điểm', align: 'right' }] as const

  test('a table gives way in its flexible columns', async () => {
    // 5 + 2 + 15 + 2 + 4 columns.
    expect(await printTable(columns, [['18070', 'Phường Trần Phú thuộc thành phố', '1,00']], { width: 28, colour: false })).toBe(
      ['Mã     Đơn vị           Điểm', '─────  ───────────────  ────', '18070  Phường Trần Phú  1,00', '       thuộc thành phố'].join('\n'),
    )
  })

  test('a name cannot make a row, a column or an escape', async () => {
    const table = await printTable(columns, [['1', 'a\n2  b  9,99\t\u001b[2J\u2028', '1,00']])
    const lines = table.split('\n')
    expect(lines.length).toBe(3)
    expect(lines[2]).toMatch(/^1 +a�2 {2}b {2}9,99��\[2J� +1,00$/)
  })

  const commands: readonly string[][] = [
    ['levels'], ['units'], ['units', '--map'], ['check', '--level', 'commune'], ['score', ...sample('commune'), '--top', '5'],
    ['explain', ...sample('commune'), '--unit', '18070'], ['explain', ...sample('commune'), '--unit', '18070', '--brief'],
    ...['score', 'explain', 'collect', 'form', 'import-annex', 'sql', 'feedback', 'units', 'check'].map((name) => [name, '--help']),
  ]
  test.each(commands.map((args) => [args.slice(0, 1).concat(args.slice(-1)).join(' … '), args] as const))('%s fits 80 columns', async (_what, args) => {
    const { out, err } = await onScreen(args, 80)
    const wide = `${out}\n${err}`.split('\n').filter((line) => stringWidth(line) > 80 && !/^ +dti /.test(line))
    expect(wide).toEqual([])
  })

  test('a pipe gets the same lines as ever', async () => {
    const args = ['explain', ...sample('commune'), '--unit', '18070']
    const [piped, wide] = [await dti(args), await onScreen(args, 100_000)]
    expect(piped).toEqual(wide)
    expect(piped.out.split('\n').some((line) => stringWidth(line) > 120)).toBe(true)
  })
})

test('colour marks severities and headings, and only there stands an escape', async () => {
  const { out, err } = await onScreen(['score', ...sample('commune'), '--top', '1'], undefined, true)
  expect(err).toContain('- \u001b[33mcảnh báo\u001b[39m [')
  expect(out.split('\n')[0]).toBe('\u001b[1mTất cả đơn vị – 216 đơn vị\u001b[22m')
  // eslint-disable-next-line no-control-regex -- the escapes are what it counts
  expect(out.replace(/\u001b\[(?:1|22)m/g, '') + err.replace(/\u001b\[(?:33|36|31|39)m/g, '')).not.toMatch(/(?!\n)\p{Cc}/u)
})
