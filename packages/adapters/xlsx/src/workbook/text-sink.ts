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
/** So many characters are put together before they become bytes: fewer calls of the encoder, and nothing that lives long enough to be moved. */
const PENDING = 2048

/**
 * A sink of bytes. Millions of short texts become bytes a few at a time: to put all of them together as one text first is most of the time and nearly all the
 * garbage of writing a large sheet, and to write them one by one twice the time.
 */
export function byteCollector(): ByteCollector {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(STEP)
  let at = 0
  let pending = ''
  const encode = () => {
    // A UTF-16 unit takes three bytes at most.
    const most = at + pending.length * 3
    if (most > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, most + STEP))
      larger.set(bytes.subarray(0, at))
      bytes = larger
    }
    at += encoder.encodeInto(pending, bytes.subarray(at)).written
    pending = ''
  }
  return {
    add: (text) => {
      pending += text
      if (pending.length > PENDING) encode()
    },
    size: () => {
      encode()
      return at
    },
    take: () => {
      encode()
      const taken = bytes.slice(0, at)
      at = 0
      return taken
    },
  }
}
