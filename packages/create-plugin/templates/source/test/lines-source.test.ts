import { createEngine } from '@dti-vn/sdk'
import { smallIndex, smallLevel, smallPlugin, sourceSuite } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { __camel__Plugin, linesSource } from '../src/index.js'
import { readLine } from '../src/line.js'

sourceSuite<string>({
  test,
  capabilities: { layouts: ['default'], profiles: ['default'], names: true, chunks: false, places: ['line'] },
  encode: (records) =>
    records
      .flatMap(({ unit, name, cells }) => cells.map(({ indicator, input, text }) => JSON.stringify({ unit, name, indicator, input, value: text })))
      .join('\n'),
  read: (encoded, plan) => linesSource.read(encoded, { plan }, {}),
})

test('a line that is no value of a unit is a fault', () => {
  expect(readLine('{"unit":"a","indicator":"1.1","input":"x","value":"3"}')).toEqual({ line: { unit: 'a', indicator: '1.1', input: 'x', value: '3' } })
  for (const line of ['{', '[]', '{"unit":"","indicator":"1.1","input":"x","value":1}', '{"unit":"a","indicator":"1.1","input":"x","value":1,"more":1}']) {
    expect(readLine(line)).toHaveProperty('fault')
  }
})

test('an engine with the plugin says what is wrong with it', async () => {
  const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()], indexes: [smallIndex()] }), __camel__Plugin()] })
  const { issues } = await engine.read('__id__/lines', '[]', { index: smallIndex(), file: 'a.jsonl' })
  expect(issues.map((issue) => engine.formatIssue(issue, 'en'))).toEqual([expect.stringMatching(/^error \[__id__\/line-odd\] a\.jsonl, line 1: The line is no value of a unit: /)])
})
