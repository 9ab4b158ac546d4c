import { randomBytes } from 'node:crypto'
import { crc32 as crcOfNode, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { crc32, crc32ByTable } from '../../src/workbook/crc32.js'
import { deflated, deflatedByStream } from '../../src/workbook/deflate.js'
import { deflatePieces, deflatePiecesByStream } from '../../src/workbook/deflate-pieces.js'
import { inflatedByStream, inflatedWithin } from '../../src/workbook/inflate.js'
import { joined, packedPart, partStem } from '../../src/workbook/packed-part.js'

async function* oneByOne(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) {
    await Promise.resolve()
    yield piece
  }
}

const SIZES = [0, 1, 100, 70_000]

describe('with Node and without it', () => {
  test.each(SIZES)('checksums of %i bytes', (size) => {
    const bytes = new Uint8Array(randomBytes(size))
    const [first, rest] = [bytes.subarray(0, size / 2), bytes.subarray(size / 2)]
    expect([crc32(bytes), crc32ByTable(bytes), crc32(rest, crc32(first)), crc32ByTable(rest, crc32ByTable(first))]).toEqual(Array(4).fill(crcOfNode(bytes)))
  })

  test.each(SIZES)('%i bytes are compressed and come back', async (size) => {
    const bytes = new Uint8Array(size).map((_, i) => (i * i) % 251)
    for (const packed of [await deflated(bytes), await deflatedByStream(bytes)]) {
      for (const inflate of [(packed: Uint8Array, most: number) => inflatedWithin(packed, most, 1000), inflatedByStream]) {
        expect(Buffer.from((await inflate(packed, size)) as Uint8Array).equals(bytes)).toBe(true)
        if (size > 0) expect(await inflate(packed, size - 1)).toBe('too-large')
        if (size > 1) expect(await inflate(packed.subarray(0, packed.length - 1), size)).toBe('damaged')
      }
    }
  })

  test.each([[], [0], [1, 0, 70_000], [300_000, 5, 300_000, 300_000, 1]])('pieces are compressed one behind the other: %j', async (...sizes) => {
    const pieces = sizes.map((size, n) => new Uint8Array(size).map((_, i) => (i * n) % 251))
    for (const packed of [deflatePieces(oneByOne(pieces)), deflatePiecesByStream(oneByOne(pieces))]) {
      const parts: Uint8Array[] = []
      for await (const part of packed) parts.push(part)
      expect(Buffer.compare(inflateRawSync(joined(parts)), joined(pieces))).toBe(0)
    }
  })

  test('a failure of the source is thrown on', async () => {
    async function* failing() {
      yield new Uint8Array(10)
      await Promise.resolve()
      throw new Error('no more')
    }
    for (const packed of [deflatePieces(failing()), deflatePiecesByStream(failing())]) {
      await expect(packed.next().then(() => packed.next())).rejects.toThrow('no more')
    }
  })

  test('a part of a stem and a rest is one part', async () => {
    for (const [before, after] of [['', ''], ['Phường ', 'Một'], ['x'.repeat(50_000), ''], ['', 'y'.repeat(50_000)]] as const) {
      const whole = new TextEncoder().encode(before + after)
      for (const stem of [partStem('a', before), { ...partStem('a', before), packed: undefined }]) {
        const part = await packedPart(stem, after)
        expect([part.crc, part.size]).toEqual([crcOfNode(whole), whole.length])
        expect(new Uint8Array(inflateRawSync(part.packed))).toEqual(whole)
      }
    }
    expect(joined([new Uint8Array([1]), new Uint8Array(), new Uint8Array([2, 3])])).toEqual(new Uint8Array([1, 2, 3]))
  })
})
