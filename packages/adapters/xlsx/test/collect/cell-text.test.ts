import { expect, test } from 'vitest'
import { shownKey } from '../../src/collect/cell-text.js'

// LibreOffice takes `_xa_` and `_x0041_` for U+000A and A when it opens a file that it has saved, and leaves what it does not take.
test('a text that LibreOffice has saved twice is the one that was written, and another is not', () => {
  expect(shownKey('Nhãn \n A _x005F_')).toBe(shownKey('Nhãn _xa_ _x0041_ _x005F_'))
  expect(shownKey('Nhãn \n B _x005F_')).not.toBe(shownKey('Nhãn _xa_ _x0041_ _x005F_'))
})
