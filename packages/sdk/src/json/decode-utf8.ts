/** The text of UTF-8 bytes without a byte order mark, or the offset of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    return firstFault(bytes)
  }
}

/** Halves the prefix that is whole. A prefix that ends inside a character is no fault, so it is decoded as a stream. */
function firstFault(bytes: Uint8Array): number {
  let whole = 0
  let faulty = bytes.length
  while (whole + 1 < faulty) {
    const middle = (whole + faulty) >> 1
    if (isStart(bytes.subarray(0, middle))) whole = middle
    else faulty = middle
  }
  return whole
}

function isStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
