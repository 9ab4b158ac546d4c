import { isTotalWord } from '@dti-vn/sdk'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codeLists } from '../../src/units/code-lists.js'

const SEEDS = fileURLToPath(new URL('../../../../seeds/', import.meta.url))
/** The words of a name as people shorten it: Xã Tổng Cọt, Tổng Cọt, Cọt. */
const endsOf = (name: string) => name.split(' ').map((_, at, words) => words.slice(at).join(' '))

describe('no unit that the project ships reads as a row of totals', () => {
  test.each(codeLists.map(({ id, units }) => [id, units] as const))('%s', (_id, units) => {
    expect(units.length).toBeGreaterThan(50)
    expect(units.flatMap(({ code, fullName }) => [code, ...endsOf(fullName)]).filter(isTotalWord)).toEqual([])
  })

  test('the tables of seeds', () => {
    const files = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:sample|national-2022).*\.csv$/.test(file))
    const cells = files.flatMap((file) => readFileSync(SEEDS + file, 'utf8').split('\n').flatMap((line) => line.split(',').slice(0, 3)))
    expect(cells).toEqual(expect.arrayContaining(['18070', 'Phường Trần Phú', 'van-phong-ubnd-tinh', 'TP. Đà Nẵng']))
    expect(cells.flatMap(endsOf).filter(isTotalWord)).toEqual([])
  })
})

// Names of communes, and one more, that begin or end as those words do.
test.each(['Tổng Cọt', 'Cộng Hòa', 'Cộng Hiền', 'Công Liêm', 'Công Chính', 'Tông Lạnh', 'Tông Cọ', 'Công Sơn', 'Xã Tổng', 'Công Thắng'])('%s is a unit', (name) => {
  expect(isTotalWord(name)).toBe(false)
})
