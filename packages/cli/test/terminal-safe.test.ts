import { expect, test } from 'vitest'
import { terminalSafe } from '../src/output/terminal-safe.js'
import { dti, file, seed } from './run-cli.js'

test('controls and direction marks are shown, not obeyed', () => {
  expect(terminalSafe('a\u001b[2Jb\u0007\u009bc\u202ed')).toBe('a�[2Jb��c�d')
})

test('letters, tabs and line ends stay', () => {
  expect(terminalSafe('Phường Kỳ Trinh\t1\n')).toBe('Phường Kỳ Trinh\t1\n')
})

test('a unit whose name is an escape sequence reaches the terminal harmless', async () => {
  const index = seed('national-2022/index.json')
  const data = file('values.csv', 'unit_code,unit_name,1.1/awareness_value\n48,\u001b[2J\u001b]0;owned\u0007,5\n')
  const scored = await dti(['score', '--index', index, '--data', data])
  const explained = await dti(['explain', '--index', index, '--data', data, '--unit', '48'])
  for (const { out, err } of [scored, explained]) {
    expect(out).toContain('owned')
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}/u)
  }
})
