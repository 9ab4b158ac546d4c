import { describe, expect, test } from 'vitest'
import { dti, sample } from './run-cli.js'

/** `−1.234,50` in hundredths. */
const hundredths = (text: string) => BigInt(text.replace('−', '-').replace(/[.,]/g, ''))

describe('explain', () => {
  test.each([['department', 'so-noi-vu'], ['department', 'thanh-tra-tinh'], ['district', '441'], ['commune', '18070'], ['commune', '18202'], ['commune', '18427']])(
    'the printed leaves of %s %s add up to the printed total', async (level, unit) => {
      const { code, out } = await dti(['explain', ...sample(level), '--unit', unit])
      expect(code).toBe(0)
      // Leaves: three spaces, the code, a name, `: points / maximum`; adjustments: three spaces and `: points`.
      const leaves = [...out.matchAll(/^ {3}\S.*: (−?[\d.]+,\d\d)(?: \/ [\d.]+,\d\d.*)?$/gm)].map(([, points = '']) => hundredths(points))
      const mains = [...out.matchAll(/^\d+\. .*: (−?[\d.]+,\d\d) \/ /gm)].map(([, points = '']) => hundredths(points))
      const [, total = ''] = /^Tổng các mục: (.*)$/m.exec(out) ?? []
      const [, head = ''] = /: ([\d.]+,\d\d) \/ /.exec(out.split('\n')[0] ?? '') ?? []
      expect(leaves.length).toBe({ department: 62, district: 85, commune: 59 }[level])
      expect(leaves.reduce((sum, x) => sum + x, 0n)).toBe(hundredths(total))
      expect(mains.reduce((sum, x) => sum + x, 0n)).toBe(hundredths(total))
      expect(head).toBe(total)
    },
  )

  test('one indicator only', async () => {
    const { code, out } = await dti(['explain', ...sample('commune'), '--unit', '18070', '--indicator', '1.2'])
    expect(code).toBe(0)
    expect(out.match(/^ {3}\d+\.\d+ /gm)).toEqual(['   1.2 '])
    expect(out).not.toContain('Tổng các mục')
  })

  test('json', async () => {
    const { out } = await dti(['explain', ...sample('commune'), '--unit', '18070', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ index: { id: 'qd2878/commune', authority: 'reconstructed' }, dataStatus: 'illustrative', trace: { kind: 'unit', code: '18070' } })
  })

  test('says rank and number of units', async () => {
    const { out } = await dti(['explain', ...sample('commune'), '--unit', '18070', '--lang', 'en'])
    expect(out).toMatch(/rank \d+\/216/)
  })
})
