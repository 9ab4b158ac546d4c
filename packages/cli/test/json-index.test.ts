import { describe, expect, test } from 'vitest'
import { dataFile, dti, file, folder, smallIndex } from './run-cli.js'

const sound = JSON.stringify(smallIndex(), null, 2)
/** The small index with a text of it replaced, and the line on which that text stands. */
function spoiled(from: string, to: string): { readonly text: string; readonly line: number } {
  if (!sound.includes(from)) throw new Error(`the index has no ${from}`)
  return { text: sound.replace(from, to), line: sound.slice(0, sound.indexOf(from)).split('\n').length }
}

// Columns are those of the keys: two spaces stand before a key of the index, six before one of its first main indicator.
describe('a fault of the JSON of an index is told with file, line and column, and the exit code is 1', () => {
  test.each<[string, string, string, string, number]>([
    ['a day that is not', '"from": "2026-01-01"', '"from": "2024-02-30"', 'definition-date-invalid', 5],
    ['a last day that is not', '"to": null', '"to": "2026-04-31"', 'definition-date-invalid', 5],
    ['a day of the decision that is not', '"decision": null', '"decision": { "number": "1", "title": { "vi": "x" }, "date": "2023-02-29" }', 'definition-date-invalid', 56],
    ['a number of 16 digits', '"scale": 100', '"scale": 100.00000000000001', 'json-number-digits', 12],
    ['__proto__ at the top', '"scale": 100', '"__proto__": 100', 'json-key-forbidden', 3],
    ['__proto__ deep inside', '"role": "main"', '"__proto__": { "x": 1 }', 'json-key-forbidden', 7],
    ['a comma too many', '"scale": 100,', '"scale": 100,,', 'json-invalid', 16],
  ])('%s', async (_what, from, to, code, column) => {
    const { text, line } = spoiled(from, to)
    const path = file('index.json', text)
    const checked = await dti(['check', '--index', path, '--lang', 'en'])
    expect(checked.code).toBe(1)
    expect(checked.out).toContain(`[${code}] ${path}, line ${String(line)}, column ${String(column)}`)
    const scored = await dti(['score', '--index', path, '--data', dataFile(['u', 'U', 5]), '--lang', 'en'])
    expect([scored.code, scored.out]).toEqual([1, ''])
    expect(scored.err).toContain(`[${code}] ${path}, line ${String(line)}, column ${String(column)}`)
  })

  test('the sentence is that of the language, without the words of a parser', async () => {
    const path = file('index.json', '{"a": 1,,}')
    expect((await dti(['check', '--index', path])).out).toContain(`${path}, dòng 1, cột 9: Tệp không đúng cú pháp JSON → `)
    expect((await dti(['check', '--index', path, '--lang', 'en'])).out).toContain(`${path}, line 1, column 9: The file is not valid JSON → `)
  })

  test('a key that stands twice, with both places', async () => {
    const { text, line } = spoiled('"scale": 100', '"scale": 90,\n  "scale": 100')
    const { code, out } = await dti(['check', '--index', file('index.json', text), '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`\\[json-key-duplicate\\].*, line ${String(line + 1)}, column 3.*line ${String(line)}, column 3`))
  })

  test('bytes that are not UTF-8, before anything is read of them', async () => {
    const { code, out } = await dti(['check', '--index', file('index.json', Buffer.from('{\n  "id": "tỉnh"}', 'utf16le')), '--lang', 'en'])
    const latin = await dti(['check', '--index', file('index.json', Buffer.from('{\n  "id": "\u00e9"\n}', 'latin1')), '--lang', 'en'])
    expect([code, latin.code]).toEqual([1, 1])
    expect(out).toMatch(/\[json-(?:not-utf8|invalid)\]/)
    expect(latin.out).toMatch(/\[json-not-utf8\].*, line 2, column 10/)
  })

  test('what a terminal would obey never reaches it from JSON that cannot be parsed', async () => {
    for (const harm of ['\u001b[2J\u001b]0;owned\u0007', '\u009b31m', '\u202eowned', '\u0085owned']) {
      for (const text of [`{"id": "x" ${harm}}`, `${harm}{`, `{"id": "a${harm}`, `{"${harm}": 1, "${harm}": 2}`, sound.replace('"scale"', `"sc${harm}"`)]) {
        const { code, out, err } = await dti(['check', '--index', file('index.json', text)])
        expect([code, text]).toEqual([1, text])
        expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
      }
    }
  })
})

test('$schema of an index changes nothing', async () => {
  const named = file('named.json', JSON.stringify({ $schema: './index-definition.schema.json', ...smallIndex() }))
  const data = dataFile(['u', 'U', 5])
  const score = async (path: string) => JSON.parse((await dti(['score', '--index', path, '--data', data, '--format', 'json', '--issues', 'none'])).out) as { readonly manifest: { readonly index: unknown }; readonly units: unknown }
  expect((await dti(['check', '--index', named, '--lang', 'en'])).code).toBe(0)
  const [with$schema, without] = [await score(named), await score(file('plain.json', sound))]
  expect([with$schema.units, with$schema.manifest.index]).toEqual([without.units, without.manifest.index])
})

test('what a run says of the definition has line and column too, and what it says of data keeps its place', async () => {
  // A formula that is 0 whatever is reported: the warning points to the maximum of its indicator, the last of the file.
  const text = sound.replace('"method": "expert"', '"method": "formula"').replace('"params": {}', '"params": { "expression": "awarded * 0" }')
  const index = file('index.json', text)
  const line = text.slice(0, text.lastIndexOf('"maxPoints"')).split('\n').length
  const data = dataFile(['u', 'U', 'x'])
  for (const args of [['score'], ['explain', '--unit', 'u'], ['feedback', '--out-dir', folder()]]) {
    const { err } = await dti([...args, '--index', index, '--period', '2026', '--code-list', 'none', '--data', data, '--lang', 'en', '--issues', 'all'])
    expect(err).toContain(`[points-never] ${index}, line ${String(line)}, column `)
    expect(err).toMatch(/\[value-not-a-number\] data\.csv, line 2/)
  }
})
