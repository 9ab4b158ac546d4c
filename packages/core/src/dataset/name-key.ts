const KINDS: Readonly<Record<string, string>> = Object.freeze({ p: 'phường', x: 'xã', tt: 'thị trấn' })

/** Names with equal keys are one name to a reader: case, spaces, the place of the tone in a syllable, Ð/Đ and P./Phường do not count; a tone does. */
export function nameKey(name: string): string {
  const [kind = '', ...rest] = name.toLowerCase().replace(/ð/g, 'đ').split(/[\s.]+/).filter(Boolean)
  return [KINDS[kind] ?? kind, ...rest].map(syllableKey).join(' ')
}

function syllableKey(syllable: string): string {
  const parts = syllable.normalize('NFD')
  return parts.replace(/\p{M}/gu, '') + (parts.match(/\p{M}/gu) ?? []).sort().join('')
}
