import { createEngine } from '@dti-vn/sdk'
import { reporterSuite, rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { __camel__Plugin, markdownReporter } from '../src/index.js'

reporterSuite(markdownReporter, { test, capabilities: { languages: ['vi', 'en'], allUnits: true, escapes: 'html' }, options: {} })

const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()] }), __camel__Plugin()] })

// The indicator of `smallIndex` is worth 10 points, and the scale is 100.
test('the first rows only, as a table', () => {
  const result = engine.score(smallIndex(), rowsOf({ a: { '1.1': { awarded: 4 } }, b: { '1.1': { awarded: 7.5 } } }), { dataStatus: 'illustrative' })
  const text = engine.render('__id__/markdown', result, { language: 'en', options: { top: 1 } })
  expect(String(text).split('\n').slice(4)).toEqual([
    '| Rank | Unit code | Unit name | Points | Maximum points | Score | Grade |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| 1 | b |  | 7.5 | 10 | 75 |  |',
    '',
  ])
})

test('options that there are not are refused', () => {
  const result = engine.score(smallIndex(), [], {})
  expect(() => engine.render('__id__/markdown', result, { options: JSON.parse('{"tpo":1}') })).toThrow('tpo')
})
