import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../../../../../docs/definition-format.md', import.meta.url), 'utf8')

/** What docs/definition-format.md says of the keys of the first table behind a text, without links. */
export function describedKeys(behind: string): ReadonlyMap<string, string> {
  const at = page.indexOf(behind)
  if (at < 0) throw new Error(`docs/definition-format.md has no ${JSON.stringify(behind)}`)
  const text = page.slice(at + behind.length).split(/\n##/)[0] ?? ''
  const table = /(?:^\|.*\n)+/m.exec(text)?.[0] ?? ''
  return new Map(
    table
      .split('\n')
      .slice(2, -1)
      .flatMap((row) => {
        const [, keys = '', , meaning = ''] = row.split('|').map((cell) => cell.trim())
        const said = meaning.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        return [...keys.matchAll(/`([^`]+)`/g)].map(([, key = '']) => [key, said] as const)
      }),
  )
}
