/** Letters, digits, `_` and `-` stay, so that no id leads out of a folder. */
export function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}_-]/gu, '_').slice(0, 80)
}
