import type { IndexDefinition, Issue, LocalText, Place } from '@dti-vn/sdk'

/**
 * What became of a row. `matched`: the scoring text is of a known kind. `expert`: left to a person. `refused`: not in the draft. `group`,
 * `total`: read and checked. `ignored`: not part of the table.
 */
export type RowStatus = 'matched' | 'expert' | 'refused' | 'group' | 'total' | 'ignored'

/** One row of the file and what was made of it. */
export interface ReportRow {
  readonly place: Place
  readonly status: RowStatus
  /** As printed. */
  readonly printedCode: string
  readonly name: string
  readonly printedPoints: string
  /** Id of the method in the draft. */
  readonly method?: string | undefined
  /** The words that decided the method, as printed; of an `expert` row the whole scoring text. */
  readonly phrase?: string | undefined
  /** Why a row is refused or left to a person, and readings that a person must confirm. */
  readonly remarks: readonly LocalText[]
}

/** What the import of an annex understood, and what not. */
export interface AnnexReport {
  readonly file?: string | undefined
  readonly sheet?: string | undefined
  /** Columns of the header: title as printed and what it was taken for; null where the column is not used. */
  readonly columns: readonly { readonly title: string; readonly kind: string | null }[]
  readonly rows: readonly ReportRow[]
  readonly counts: Readonly<Record<RowStatus, number>>
  /** How many indicators got each method. */
  readonly methods: Readonly<Record<string, number>>
}

/** A draft with its report. The draft is null when the file holds no table that can be read. */
export interface AnnexImport {
  readonly draft: IndexDefinition | null
  readonly report: AnnexReport
  readonly issues: readonly Issue[]
}

/** Counts the rows of a report. */
export function makeReport(head: Pick<AnnexReport, 'file' | 'sheet' | 'columns'>, rows: readonly ReportRow[]): AnnexReport {
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length
  const methods = new Map<string, number>()
  for (const { method } of rows) if (method !== undefined) methods.set(method, (methods.get(method) ?? 0) + 1)
  return {
    ...head,
    rows,
    counts: {
      matched: count('matched'), expert: count('expert'), refused: count('refused'), group: count('group'), total: count('total'), ignored: count('ignored'),
    },
    methods: Object.fromEntries([...methods].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
