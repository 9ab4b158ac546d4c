import { expect, test } from 'vitest'
import { byteCollector, textCollector } from '../../src/workbook/text-sink.js'

const TEXTS = ['', 'a', '<c r="A1"><v>1.5</v></c>', 'Phường Trần Phú', 'x'.repeat(100_000), `${'y'.repeat(65_530)}điểm 💡`, 'ế'.repeat(50_000), '\u0000']

test('texts that are added one by one are the bytes and the text of all of them', () => {
  const bytes = byteCollector()
  const text = textCollector()
  for (const one of TEXTS) {
    bytes.add(one)
    text.add(one)
  }
  const whole = Buffer.from(TEXTS.join(''))
  expect(text.text()).toBe(TEXTS.join(''))
  expect(bytes.size()).toBe(whole.length)
  expect(Buffer.compare(bytes.take(), whole)).toBe(0)
  expect([bytes.size(), bytes.take().length]).toEqual([0, 0])
})

test('what was taken stays as it is when more is added', () => {
  const bytes = byteCollector()
  bytes.add('one')
  const taken = bytes.take()
  bytes.add('two')
  expect([Buffer.from(taken).toString(), Buffer.from(bytes.take()).toString()]).toEqual(['one', 'two'])
})
