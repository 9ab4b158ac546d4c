import { annexPlugin } from '@dti-vn/adapter-annex'
import { csvPlugin } from '@dti-vn/adapter-csv'
import { sqlPlugin } from '@dti-vn/adapter-sql'
import { xlsxPlugin } from '@dti-vn/adapter-xlsx'
import { createEngine, type IssueKind, KINDS } from '@dti-vn/sdk'

const OWN = [annexPlugin(), csvPlugin(), sqlPlugin(), xlsxPlugin()]

/** An engine that has every plugin of ours with issue codes. */
export const engine = createEngine({ plugins: OWN })

/** The key of the codes that core and the SDK define. */
export const LIBRARY = 'the library'

/** Every issue code of ours, by the folder of the package that defines it. */
export const ISSUES: Readonly<Record<string, readonly IssueKind[]>> = {
  [LIBRARY]: KINDS.issues.builtIn,
  ...Object.fromEntries(OWN.map(({ id, contributions }) => [`adapters/${id}`, contributions.issues])),
}
