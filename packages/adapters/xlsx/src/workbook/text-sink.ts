/** Takes the text of a part bit by bit. */
export interface TextSink {
  readonly add: (text: string) => void
}

/** Collects a text. */
export interface TextCollector extends TextSink {
  readonly text: () => string
}

/** A sink that keeps the text as it is. */
export function textCollector(): TextCollector {
  let all = ''
  return {
    add: (text) => {
      all += text
    },
    text: () => all,
  }
}

/** Collects a text as UTF-8. */
export interface ByteCollector extends TextSink {
  /** Bytes since the last time they were taken. */
  readonly size: () => number
  /** The bytes since the last time. */
  readonly take: () => Uint8Array
}

/** Grown in steps of this, at least. */
const STEP = 65_536

/**
 * A sink of bytes. Millions of short texts become bytes as they come: to put them together as one text first is most of the time and nearly all the garbage of
 * writing a large sheet.
 */
export function byteCollector(): ByteCollector {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(STEP)
  let at = 0
  const room = (more: number) => {
    if (at + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more + STEP))
    larger.set(bytes.subarray(0, at))
    bytes = larger
  }
  return {
    add: (text) => {
      const { length } = text
      room(length * 3)
      const target = bytes
      const from = at
      for (let i = 0; i < length; i += 1) {
        const code = text.charCodeAt(i)
        if (code > 0x7f) {
          at = from + i + encoder.encodeInto(text.slice(i), target.subarray(from + i)).written
          return
        }
        target[from + i] = code
      }
      at = from + length
    },
    size: () => at,
    take: () => {
      const taken = bytes.slice(0, at)
      at = 0
      return taken
    },
  }
}
