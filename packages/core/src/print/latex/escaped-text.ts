const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** A text as `\text{…}`, on one line, with what LaTeX would take for commands escaped. */
export function escapedText(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~]/g, (sign) => ESCAPES[sign] ?? sign)
  return `\\text{${plain}}`
}
