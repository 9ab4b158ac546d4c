import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compared } from './compare.mjs'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

// The points stand in expected.csv of each folder, worked out by hand, with the reason.
describe.each(folders)('%s', (folder) => {
  test('every executor gives the points worked out by hand', async () => {
    const rows = await compared(join(import.meta.dirname, folder))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap(({ unit, indicator, found }) => found.map(({ executor, points }) => [unit, indicator, executor, points]))).toEqual(
      rows.flatMap(({ unit, indicator, expected, found }) => found.map(({ executor }) => [unit, indicator, executor, expected])),
    )
  })
})
