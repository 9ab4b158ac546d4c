import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, readEvents } from './record-lists.js'

const field = fc.string({ unit: fc.constantFrom('a', 'é', 'ộ', '"', ',', ';', '\n', '\r', ' ', '0', '\t', '𝄞'), maxLength: 8 })
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
const cuts = fc.array(fc.nat(200), { maxLength: 8 })

describe('records', () => {
  it('come out as csv-stringify put them in, wherever the text is cut', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), cuts, (rows, delimiter, lineEnd, positions) => {
        const text = stringify(rows, { delimiter, record_delimiter: lineEnd, quoted: true })
        const records = readEvents(cut(text, positions), { delimiter }).map((event) => event[2])
        expect(records).toEqual(rows)
      }),
    )
  })

  it('agree with csv-parse on any text that it accepts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', '"', ',', '\n', '\r\n', 'ộ'), maxLength: 30 })
    const options = { delimiter: ',', record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: false }
    fc.assert(
      fc.property(text, (csv) => {
        let expected: string[][]
        try {
          expected = parse(csv, options)
        } catch {
          expect(readEvents([csv]).some(([kind]) => kind === 'fault')).toBe(true)
          return
        }
        expect(readEvents([csv]).map((event) => event[2])).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same wherever the text is cut, with faults too', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', '\r', '\r\n'), maxLength: 60 })
    fc.assert(
      fc.property(text, cuts, (csv, positions) => {
        expect(readEvents(cut(csv, positions), { fieldLength: 12, columns: 5 })).toEqual(readEvents([csv], { fieldLength: 12, columns: 5 }))
      }),
      { numRuns: 1000 },
    )
  })

  it('carry the physical line on which they start, past line ends of every kind inside quotes', () => {
    const text = 'a,b\r\n"x\r\ny\r\nz",1\r\n"p\nq",2\n"r\rs",3\r\n\r\nlast,4'
    expect(readEvents([text])).toEqual([
      ['record', 1, ['a', 'b']],
      ['record', 2, ['x\r\ny\r\nz', '1']],
      ['record', 5, ['p\nq', '2']],
      ['record', 7, ['r\rs', '3']],
      ['record', 9, ['']],
      ['record', 10, ['last', '4']],
    ])
  })
})

describe('a record that cannot be read costs only itself', () => {
  const cases = [
    { name: 'a quote inside a plain cell', line: 'x,5"6', fault: 'quote-in-text' },
    { name: 'text after a closing quote', line: 'x,"5"6', fault: 'text-after-quote' },
    { name: 'a quote that is never closed', line: 'x,"5', fault: 'quote-not-closed' },
    { name: 'a cell over the limit', line: `x,${'5'.repeat(101)}`, fault: 'field-too-long' },
    { name: 'a quoted cell over the limit', line: `x,"${'5'.repeat(101)}"`, fault: 'field-too-long' },
    { name: 'more cells than the limit', line: 'x'.padEnd(40, ','), fault: 'too-many-columns' },
  ] as const
  it.each(cases)('$name', ({ line, fault }) => {
    expect(readEvents([`a,b\n${line}\nc,d\ne,f\n`])).toEqual([
      ['record', 1, ['a', 'b']],
      ['fault', 2, fault],
      ['record', 3, ['c', 'd']],
      ['record', 4, ['e', 'f']],
    ])
  })

  it('also when an unclosed quote meets quotes further down', () => {
    expect(readEvents(['a,b\nx,"5\nc,"d"\ne,f\n'])).toEqual([
      ['record', 1, ['a', 'b']],
      ['fault', 2, 'quote-not-closed'],
      ['record', 3, ['c', 'd']],
      ['record', 4, ['e', 'f']],
    ])
  })

  it('and damaged text of any shape is read in linear time', () => {
    const shapes = ['"\n', 'a,"\n', '"""\n', ',""x"\n', '"a\n""\n', 'a"\n"', '"\n"\n""\n', 'x,"y\n"z\n']
    const time = (text: string) => {
      const start = performance.now()
      readEvents(text.match(/[^]{1,997}/g)!, { fieldLength: 32_767, columns: 4_096 })
      return performance.now() - start
    }
    for (const shape of shapes) expect(time(shape.repeat(300_000 / shape.length))).toBeLessThan(2_000)
  })
})
