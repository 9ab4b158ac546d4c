/** Fewest and most bits of a digit of a key: tables of counts stay small beside few units and inside the cache beside many. */
const LEAST_BITS = 8
const MOST_BITS = 18

/**
 * Positions sorted by whole numbers, descending, equal ones in the order given: a radix sort, whose time grows with the number of positions
 * only. `keys[position]` is an integer below 2^52 in size for every position given.
 */
export function sortDescending(positions: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  const count = positions.length
  if (count < 2) return positions
  let least = Infinity
  let greatest = -Infinity
  for (let i = 0; i < count; i += 1) {
    const key = keys[positions[i] ?? 0] ?? 0
    if (key < least) least = key
    if (key > greatest) greatest = key
  }
  const size = 2 ** Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(count))))
  let sorted = positions
  for (let unit = 1; unit <= greatest - least; unit *= size) {
    sorted = sortByDigit(sorted, keys, { from: greatest, unit, size: Math.min(size, Math.floor((greatest - least) / unit) + 1) })
  }
  return sorted
}

/** One digit of the distances to the greatest key: ⌊(from − key) / unit⌋ mod size. Powers of two, so that nothing rounds. */
interface Digit {
  readonly from: number
  readonly unit: number
  readonly size: number
}

function sortByDigit(positions: Uint32Array, keys: ArrayLike<number>, { from, unit, size }: Digit): Uint32Array {
  const digits = new Uint32Array(positions.length)
  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < positions.length; i += 1) {
    const digit = Math.floor((from - (keys[positions[i] ?? 0] ?? 0)) / unit) % size
    digits[i] = digit
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1
  }
  for (let digit = 0; digit < size; digit += 1) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0)
  const sorted = new Uint32Array(positions.length)
  for (let i = 0; i < positions.length; i += 1) {
    const digit = digits[i] ?? 0
    const place = starts[digit] ?? 0
    starts[digit] = place + 1
    sorted[place] = positions[i] ?? 0
  }
  return sorted
}
