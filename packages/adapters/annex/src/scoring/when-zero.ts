const WHEN_ZERO =
  /^(?:(?:trường hợp|nếu|khi)\s+)?(?:b\s*=\s*0|mẫu số\s*(?:=|bằng)\s*0|không phát sinh)\s*(?:thì|:|,)*\s*(?:(?:được|đạt|tính|chấm|cho)\s+)*(điểm tối đa|0 điểm|không áp dụng)$/iu

const MEANINGS: Readonly<Record<string, string>> = { 'điểm tối đa': 'full', '0 điểm': 'zero', 'không áp dụng': 'not-applicable' }

/** What a clause such as "Trường hợp b = 0: điểm tối đa" says of a zero denominator. */
export function readWhenZero(clause: string): string | undefined {
  const said = WHEN_ZERO.exec(clause)?.[1]
  return said === undefined ? undefined : MEANINGS[said.toLowerCase()]
}
