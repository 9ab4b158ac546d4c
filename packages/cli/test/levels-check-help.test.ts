import { describe, expect, test } from 'vitest'
import { dti, file, indexFile, seed, smallIndex } from './run-cli.js'

describe('levels', () => {
  test('lists the three levels with their counts', async () => {
    const { code, out } = await dti(['levels'])
    expect(code).toBe(0)
    expect(out.match(/^Cấp \w+/gm)).toEqual(['Cấp department', 'Cấp district', 'Cấp commune'])
    for (const counts of ['7 chỉ số chính, 62 chỉ số thành phần', '8 chỉ số chính, 85 chỉ số thành phần', '8 chỉ số chính, 59 chỉ số thành phần']) expect(out).toContain(counts)
    expect(out.match(/DỰNG LẠI/g)).toHaveLength(3)
    expect(out).toContain('Hiệu lực: từ 07/11/2023 đến 30/06/2025')
  })
})

describe('check', () => {
  test('takes the file by itself too, but not two indexes', async () => {
    const path = seed('national-2022/index.json')
    expect(await dti(['check', path])).toEqual(await dti(['check', '--index', path]))
    expect((await dti(['check', path, '--level', 'commune'])).code).toBe(2)
    expect((await dti(['check', '--help'])).out).toContain('dti check [tùy chọn] [tệp.json]')
  })

  test.each(['department', 'district', 'commune'])('%s is sound', async (level) => {
    const { code, out } = await dti(['check', '--level', level])
    expect(code).toBe(0)
    expect(out).toContain('Định nghĩa hợp lệ.')
  })

  test('a sound file, also with a byte order mark', async () => {
    expect((await dti(['check', '--index', indexFile()])).code).toBe(0)
    expect((await dti(['check', '--index', file('x.json', `\ufeff${JSON.stringify(smallIndex())}`)])).code).toBe(0)
    expect((await dti(['check', '--index', seed('national-2022/index.json')])).code).toBe(0)
  })

  test('faults of meaning: all of them, with code, file and path, in both languages', async () => {
    const path = indexFile({ maxPoints: 11, scale: 0, cohorts: ['trait:x'] })
    for (const [language, end] of [['vi', 'Định nghĩa chưa dùng được.'], ['en', 'The definition cannot be used yet.']] as const) {
      const { code, out } = await dti(['check', '--index', path, '--lang', language])
      expect(code).toBe(1)
      for (const fault of ['definition-sum-mismatch', 'definition-invalid-value', 'definition-trait-unknown', 'index.json', 'maxPoints', 'cohorts', end]) expect(out).toContain(fault)
    }
  })

  test('faults of shape: all of them', async () => {
    const { code, out } = await dti(['check', '--index', indexFile({ scale: 'x', authority: 'maybe', extra: 1 })])
    expect(code).toBe(1)
    for (const fault of ['[definition-wrong-type]', '[definition-invalid-value]', '[definition-unknown-key]']) expect(out).toContain(fault)
  })
})

describe('help', () => {
  test.each([
    ['vi', /^Cách dùng: dti/m, /Ví dụ:\n {2}dti levels/, /Mã thoát: 0 .*; 1 .*; 2 /],
    ['en', /^Usage: dti/m, /Examples:\n {2}dti levels/, /Exit codes: 0 .*; 1 .*; 2 /],
  ])('in %s shows examples and exit codes', async (language, usage, examples, codes) => {
    for (const args of [['--help'], ['-h'], ['help'], []]) {
      const { code, out } = await dti(args, { DTI_LANG: language })
      expect(code).toBe(0)
      for (const part of [usage, examples, codes]) expect(out).toMatch(part)
    }
  })

  test.each(['score', 'explain', 'check'])('of %s has examples in both languages', async (command) => {
    expect((await dti([command, '--help'])).out).toMatch(new RegExp(`Ví dụ:\\n {2}dti ${command}`))
    expect((await dti([command, '--help', '--lang', 'en'])).out).toMatch(new RegExp(`Examples?:\\n {2}dti ${command}`))
  })

  test('Vietnamese help has no English titles', async () => {
    for (const args of [['--help'], ['score', '--help'], ['levels', '--help']]) {
      expect((await dti(args)).out).not.toMatch(/Usage|Options:|Commands:|display help|\(default|\(choices/)
    }
  })

  test('version', async () => {
    const { code, out } = await dti(['--version'])
    expect([code, /^\d+\.\d+\.\d+\n$/.test(out)]).toEqual([0, true])
  })
})
