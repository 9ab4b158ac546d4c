import { type Capability, localize, renderIssue } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { printTable } from './table.js'

/** Executors that can the same for the same reason share a line. */
export async function executorsText(context: CliContext, all: readonly Capability[]): Promise<string> {
  const { heads, verdicts } = context.texts.executors
  const lines = new Map<string, { readonly titles: string[]; readonly verdict: string; readonly why: string }>()
  for (const one of all) {
    const [verdict, why] = [verdicts[one.verdict], whyOf(context, one)]
    const key = `${verdict}\n${why}`
    const line = lines.get(key) ?? { titles: [], verdict, why }
    line.titles.push(localize(one.title, context.spoken.texts))
    lines.set(key, line)
  }
  const rows = [...lines.values()].map(({ titles, verdict, why }) => [titles.join(', '), verdict, why])
  const columns = heads.map((title, i) => ({ title, align: 'left' as const, flexible: i !== 1 }))
  return `${await printTable(columns, rows, context.out)}\n`
}

/** The first reason with where it stands, and how many there are besides. */
function whyOf({ texts, spoken }: CliContext, { verdict, issues }: Capability): string {
  const [first] = issues
  if (!first) return ''
  if (verdict === 'yes') return texts.executors.notes
  const { where, what } = renderIssue(first, spoken.issues)
  const decisive = issues.filter(({ severity }) => severity === first.severity).length
  const others = decisive > 1 ? ` ${fill(texts.executors.others, { count: decisive - 1 })}` : ''
  return `${where === '' ? '' : `${where}: `}${what}${others}`
}
