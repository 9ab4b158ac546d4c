/** A text without case, marks over and under letters, and runs of spaces: `TỔNG  CỘNG` and `tong cong` have one. */
export function plainKey(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd')
  return bare.replace(/\s+/g, ' ').trim()
}
