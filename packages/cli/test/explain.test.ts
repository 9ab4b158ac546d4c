import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, file, indexFile, sample } from './run-cli.js'

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

  test('one indicator only, as JSON: what stands above it stays, with its own points', async () => {
    interface Node { readonly kind: string; readonly code?: string; readonly points: number; readonly children?: readonly Node[] }
    const traceOf = async (...options: string[]) => (JSON.parse((await dti(['explain', ...sample('commune'), '--unit', '18070', '--format', 'json', ...options])).out) as { readonly trace: Node }).trace
    const whole = await traceOf()
    const part = await traceOf('--indicator', '1.2')
    const codes = ({ kind, code, children = [] }: Node): string[] => [...(kind === 'indicator' ? [code ?? ''] : []), ...children.flatMap(codes)]
    expect(codes(whole)).toHaveLength(59)
    expect(codes(part)).toEqual(['1.2'])
    expect([part.points, part.children?.[0]?.points]).toEqual([whole.points, whole.children?.[0]?.points])
  })

  test('json says what it was made from, as the JSON of the run does', async () => {
    const { out } = await dti(['explain', ...sample('commune'), '--unit', '18070', '--format', 'json'])
    const { schema, manifest } = JSON.parse(out) as { readonly schema: unknown; readonly manifest: unknown }
    expect(schema).toBe('dti-vn.explain/1')
    // Taken here from the file itself.
    const sha256 = createHash('sha256').update(readFileSync(new URL('../../../seeds/sample/commune.csv', import.meta.url))).digest('hex')
    expect(manifest).toMatchObject({ engine: { name: '@dti-vn/core' }, index: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }, data: { sha256 } })
    const score = JSON.parse((await dti(['score', ...sample('commune'), '--format', 'json'])).out) as { readonly manifest: unknown }
    expect(manifest).toEqual(score.manifest)
  })

  test('says rank and number of units', async () => {
    const { out } = await dti(['explain', ...sample('commune'), '--unit', '18070', '--lang', 'en'])
    expect(out).toMatch(/rank \d+\/216/)
  })
})

// Two indicators of one unit: 4 of 10 and 12 of 20 points awarded, a third in full. The losses 6 and 8 are subtractions by hand.
test('--brief: a line for each indicator that lost points, the largest loss first', async () => {
  const text = { vi: 'Thử', en: 'Test' }
  const indicator = (code: string, maxPoints: number) => ({ kind: 'indicator', code, name: text, maxPoints, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] })
  const nodes = [{ kind: 'group', role: 'main', id: 'm', code: '1', name: text, maxPoints: 60, children: [indicator('1.1', 10), indicator('1.2', 20), indicator('1.3', 30)] }]
  const data = file('data.csv', 'unit_code,unit_name,1.1/awarded,1.2/awarded,1.3/awarded\nu,U,4,12,30\n')
  const args = ['explain', '--index', indexFile({ maxPoints: 60, nodes }), '--data', data, '--unit', 'u', '--brief', '--lang', 'en']
  const { code, out } = await dti(args)
  expect(code).toBe(0)
  expect(out.trim().split('\n').slice(4).map((line) => line.split(/ {2,}/))).toEqual([
    ['1.2', 'Test', '12.00', '20.00', '8.00', 'scored'],
    ['1.1', 'Test', '4.00', '10.00', '6.00', 'scored'],
  ])
  expect((await dti([...args, '--indicator', '1.3'])).out).toContain('No indicator lost points.')
})

describe('messages', () => {
  const data = dataFile(['u', 'U', 4], ['v', 'V', 11])
  const args = ['explain', '--index', indexFile(), '--data', data, '--lang', 'en']

  // 11 of at most 10 is one error, of v. It decides the exit code also where only u is shown.
  test('an error of another unit is named beside the exit code that it causes', async () => {
    const { code, err } = await dti([...args, '--unit', 'u'])
    expect(code).toBe(1)
    expect(err).toContain('0 errors')
    expect(err).toContain('Besides, 1 error elsewhere in the data, hence the exit code 1')
    expect(err).not.toContain('value-above-max')
    const own = await dti([...args, '--unit', 'v'])
    expect([own.code, own.err.includes('value-above-max'), own.err.includes('elsewhere')]).toEqual([1, true, false])
  })

  test('what is told of the whole run is told of a unit and an indicator too', async () => {
    expect((await dti(['explain', ...sample('commune'), '--unit', '18070', '--indicator', '1.6', '--lang', 'en'])).err).toContain('[index-starts-in-period]')
  })
})
