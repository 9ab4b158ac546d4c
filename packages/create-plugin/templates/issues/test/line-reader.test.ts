import { createEngine } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { __camel__Plugin, readLine } from '../src/index.js'

const engine = createEngine({ plugins: [__camel__Plugin()] })

test('a line with all parts has no issue; another has one, in words', () => {
  expect(readLine('a;1.1;x;5', 1)).toEqual([])
  expect(readLine('a', 3).map((issue) => engine.formatIssue(issue, 'en'))).toEqual([
    'warning [__id__/line-odd] line 3: The line has 1 part in place of 4 → Write all parts and send it again',
  ])
})
