import { readFileSync } from 'node:fs'
import type { Issue } from '@dti-vn/sdk'

/** One section of docs/errors.md. */
export interface ErrorSection {
  readonly code: string
  readonly severity: string
  /** The word that a Vietnamese reader sees for the severity. */
  readonly severityWord: string
  /** The data of the sample: an issue without its code and severity. */
  readonly sample: Partial<Omit<Issue, 'code' | 'severity'>>
  /** The printed sample, Vietnamese and English. */
  readonly printed: readonly string[]
  /** The paragraphs of the section, Vietnamese and English. */
  readonly texts: readonly string[]
}

/** Reads the sections of docs/errors.md: heading, severity, two list items, a JSON block, a text block. */
export function errorSections(): ErrorSection[] {
  const page = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')
  return page
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      code: part(section, /^`([^`]+)`$/m),
      severity: part(section, /^\*\*(\w+)\*\* · /m),
      severityWord: part(section, /^\*\*\w+\*\* · (.+)$/m),
      sample: JSON.parse(part(section, /^```json\n([\s\S]*?)\n```$/m)) as ErrorSection['sample'],
      printed: part(section, /^```text\n([\s\S]*?)\n```$/m).split('\n'),
      texts: [...section.matchAll(/^- (.+)$/gm)].map(([, text = '']) => text),
    }))
}

function part(section: string, pattern: RegExp): string {
  const found = pattern.exec(section)?.[1]
  if (found === undefined) throw new Error(`docs/errors.md: nothing like ${String(pattern)} in\n${section}`)
  return found
}
