import { type AnnexOptions, COLUMN_KINDS } from '@dti-vn/adapter-annex'
import { checkAnnexCounts, decision as decision2878 } from '@dti-vn/core/decision-2878'
import { type AnyIndex, type Authority, type DecisionReference, mainsOf } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'

/** What the command line says about an annex; what it leaves out comes from the built-in index of the level, where there is one. */
export interface AnnexHead {
  readonly level: string
  readonly authority: Authority
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly edition?: string | undefined
  readonly validFrom?: string | undefined
  readonly decisionNumber?: string | undefined
  readonly decisionDate?: string | undefined
  readonly decisionTitle?: string | undefined
  readonly mainDepth: number
  /** Pairs kind=column. */
  readonly columns?: string | undefined
  readonly include?: 'hidden' | 'struck' | 'all' | undefined
  readonly encoding?: AnnexOptions['encoding']
  readonly table?: number | undefined
}

/** How the table of an annex is read. */
function annexTableOptions({ texts }: CliContext, { columns, include, encoding }: AnnexHead): Pick<AnnexOptions, 'columns' | 'include' | 'encoding'> {
  const kinds = COLUMN_KINDS.join(', ')
  const pairs = (columns ?? '').split(';').filter((pair) => pair.trim() !== '').map((pair) => {
    const at = pair.indexOf('=')
    const [kind, column] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()]
    if (at < 0 || column === '' || !(COLUMN_KINDS as readonly string[]).includes(kind)) throw new CliMisuse(fill(texts.annexTable.badColumns, { value: pair.trim(), kinds }))
    return [kind, column] as const
  })
  const chosen = Object.fromEntries(pairs)
  if (Object.keys(chosen).length < pairs.length) throw new CliMisuse(fill(texts.annexTable.badColumns, { value: columns ?? '', kinds }))
  return { ...(columns === undefined ? {} : { columns: chosen }), include: include === 'all' ? ['hidden', 'struck'] : include === undefined ? [] : [include], encoding }
}

/** The options of an import. The counts of Decision 2878 are checked when the draft stands for that decision. */
export function annexOptions(context: CliContext, head: AnnexHead): AnnexOptions {
  const { engine, texts } = context
  const frame: AnyIndex | undefined = engine.indexes.find(({ level }) => level === head.level)
  const decision = decisionOf(context, head, frame)
  const need = (value: string | undefined, option: string): string => {
    if (value === undefined) throw new CliMisuse(fill(texts.needOption, { option }))
    return value
  }
  const isNew = decision?.number !== frame?.decision?.number
  return {
    id: head.id ?? `annex/${head.level}`,
    name: need(head.name ?? (isNew ? undefined : frame?.name.vi), '--name'),
    level: head.level,
    edition: need(head.edition ?? (isNew ? decision?.date.slice(0, 4) : frame?.edition), '--edition'),
    valid: { from: need(head.validFrom ?? (isNew ? decision?.date : frame?.valid.from), '--valid-from'), to: null },
    decision,
    authority: head.authority,
    mainDepth: head.mainDepth,
    ...annexTableOptions(context, head),
    table: head.table,
    knownMains: frame ? mainsOf(frame.nodes).map(({ node }) => ({ id: node.id, name: node.name.vi })) : [],
    checks: [
      (draft) => engine.check(draft),
      ...(decision?.number === decision2878.number ? [({ level, nodes }: AnyIndex) => checkAnnexCounts(level, nodes)] : []),
    ],
  }
}

function decisionOf({ texts }: CliContext, { decisionNumber, decisionDate, decisionTitle }: AnnexHead, frame: AnyIndex | undefined): DecisionReference | null {
  const given = [decisionNumber, decisionDate, decisionTitle].filter((value) => value !== undefined)
  if (given.length === 0) return frame?.decision ?? null
  if (decisionNumber === undefined || decisionDate === undefined || decisionTitle === undefined) throw new CliMisuse(texts.decisionWhole)
  return { number: decisionNumber, date: decisionDate, title: { vi: decisionTitle } }
}
