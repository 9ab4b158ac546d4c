import { describe, expect, test } from 'vitest'
import { readJson } from '../../src/json/index.js'
import { type Random, randomOf } from '../../../core/test/contract/world/random.js'

const TURNS = Number(process.env['DTI_FUZZ_TURNS'] ?? 400)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)
const SLOW_MS = 5_000

const TEXTS = ['', 'Xã "Đức"', 'a\\b', '\u0001', '{', ']', '// no', '💡', 'null', '1', '\u2028']
const KEYS = ['id', 'name', 'mã', 'a"b', '', 'toString', 'constructor', '0', '-1', 'x\\y']
const NUMBERS = [0, -1, 0.5, 1e21, 123456789012345, -0.000001, 2878]

/** A value of the kinds of JSON, at most so deep. */
function someValue(random: Random, depth: number): unknown {
  const kind = random.int(0, depth > 0 ? 6 : 4 - 1)
  if (kind === 0) return random.pick(TEXTS)
  if (kind === 1) return random.pick(NUMBERS)
  if (kind < 4) return random.pick([true, false, null])
  const count = random.int(0, 3)
  if (kind === 4) return Array.from({ length: count }, () => someValue(random, depth - 1))
  return Object.fromEntries(Array.from({ length: count }, () => [random.pick(KEYS), someValue(random, depth - 1)]))
}

/** An object that holds a text, a number and another object for sure, so that every mutation has a place. */
function someDefinition(random: Random): Readonly<Record<string, unknown>> {
  return { schema: 1, name: { vi: 'Chỉ số', en: random.pick(TEXTS) }, values: [0.5, someValue(random, 3)], more: someValue(random, 4) }
}

/** The tokens of a JSON text: texts, numbers, words and signs. */
function tokensOf(text: string): readonly string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|-?\d[^,\]}\s]*|true|false|null|[[\]{},:]/g) ?? []
}

/** Every character of a text in another way of writing it. */
function escaped(token: string, random: Random): string {
  return `"${Array.from(JSON.parse(token) as string)
    .flatMap((sign) => (random.int(0, 1) === 0 ? [JSON.stringify(sign).slice(1, -1)] : sign.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)))
    .join('')}"`
}

/** The same number with zeros at its end or with an exponent. */
function rewritten(token: string, random: Random): string {
  if (/e/i.test(token)) return token.replace('e', 'E')
  return random.pick([`${token}e0`, `${token}E+00`, token.includes('.') ? `${token}00` : `${token}.0`])
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Reads; fails for a throw, a wait, and a refusal without a place. */
function read(bytes: Uint8Array) {
  const start = performance.now()
  const result = readJson(bytes, { file: 'a.json' })
  expect(performance.now() - start).toBeLessThan(SLOW_MS)
  if (!result.ok) for (const { place } of result.issues) expect([place?.file, typeof place?.line]).toEqual(['a.json', 'number'])
  return result
}

function codes(text: string): readonly string[] {
  const result = read(utf8(text))
  return result.ok ? [] : result.issues.map(({ code }) => code)
}

/** Runs a turn and names it where it fails, so that it can be run again alone. */
function turns(check: (value: Readonly<Record<string, unknown>>, random: Random, name: (text: string) => void) => void): void {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const random = randomOf(SEED * 1_000_003 + turn)
    let what = ''
    try {
      check(someDefinition(random), random, (text) => {
        what = text
      })
    } catch (error) {
      throw new Error(`seed ${String(SEED)}, turn ${String(turn)}: ${what}`, { cause: error })
    }
  }
}

describe('mutated JSON', () => {
  test('white space, byte order mark, escapes and ways to write a number: read the same', () => {
    turns((value, random, name) => {
      const tokens = tokensOf(JSON.stringify(value)).map((token) => (token.startsWith('"') ? escaped(token, random) : /^[-\d]/.test(token) ? rewritten(token, random) : token))
      const text = `${random.pick(['', '\ufeff'])}${tokens.map((token) => `${random.pick(['', ' ', '\n', '\r\n', '\t'])}${token}`).join('')}\n`
      name(text)
      expect(read(utf8(text))).toMatchObject({ ok: true, json: { value } })
    })
  })

  test('a key twice, also by another way of writing it, and __proto__ at any depth: refused by name', () => {
    turns((value, random, name) => {
      const tokens = [...tokensOf(JSON.stringify(value))]
      const places = tokens.flatMap((token, i) => (tokens[i + 1] === ':' ? [i] : []))
      const place = random.pick(places)
      const isTwice = random.int(0, 1) === 0
      tokens.splice(place, 0, isTwice ? escaped(tokens[place] ?? '', random) : random.pick(['"__proto__"', '"\\u005f_proto__"']), ':', '0', ',')
      name(tokens.join(''))
      expect(codes(tokens.join(''))).toContain(isTwice ? 'json-key-duplicate' : 'json-key-forbidden')
    })
  })

  test('a number of sixteen digits is refused by name', () => {
    turns((value, random, name) => {
      const tokens = [...tokensOf(JSON.stringify(value))]
      const place = random.pick(tokens.flatMap((token, i) => (/^[-\d]/.test(token) ? [i] : [])))
      tokens[place] = random.pick(['0.1234567890123456', '1234567890123451', '-1e999', '9007199254740993'])
      name(tokens.join(''))
      expect(codes(tokens.join(''))).toEqual(['json-number-digits'])
    })
  })

  test('cut off, with more behind it, what other dialects allow: refused', () => {
    turns((value, random, name) => {
      const text = JSON.stringify(value)
      const broken = random.pick([
        // Cut off anywhere an object is still open.
        () => text.slice(0, random.int(0, text.length - 1)),
        () => text.replace(/\}$/, ',}'),
        () => text.replace(/^\{/, '{/* no */'),
        () => `${text}${random.pick(['}', ']', ' 1', '{}', '\u0000', '// no'])}`,
        () => text.replace(/"schema"/, random.pick(["'schema'", 'schema'])),
        () => text.replace(/:1/, random.pick([':01', ':+1', ':.1', ':1.', ':0x1', ':NaN', ':Infinity', ':1_0', ':undefined'])),
        () => text.replace('Chỉ', random.pick(['Chỉ\n', 'Chỉ\t', 'Chỉ\u0000', '\\x', '\\u12', '\\U0041'])),
        () => '\ufeff\ufeff' + text,
      ])()
      name(broken)
      expect(read(utf8(broken)).ok).toBe(false)
    })
  })

  test('bytes that are no UTF-8 are refused by name', () => {
    turns((value, random) => {
      const bytes = utf8(JSON.stringify(value))
      bytes[random.int(0, bytes.length - 1)] = random.pick([0xc0, 0xff, 0xf8])
      const result = read(bytes)
      expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['json-not-utf8'])
    })
  })

  test('any byte changed: what is read is what the standard says of these bytes', () => {
    turns((value, random, name) => {
      const bytes = utf8(JSON.stringify(value))
      for (let i = 0; i <= random.int(0, 2); i += 1) bytes[random.int(0, bytes.length - 1)] = random.int(0, 127)
      const text = new TextDecoder().decode(bytes)
      name(text)
      const result = read(bytes)
      if (result.ok) expect(result.json.value).toEqual(JSON.parse(text))
    })
  })
})
