import type { Language, PeriodOptions, UnitListRecord, UnitSplit, Validity } from '@dti-vn/sdk'
import type { DialectId } from './dialects/dialect.js'
import type { ValueStyle } from './text/values.js'

/** What the columns of a wide table hold. */
export type StoredValues = 'text' | 'typed'

/** How values stand in the data: a row for each value, or a column for each input. */
export type SqlLayout = 'long' | 'wide'

/** Tables that the SQL reads; names are `[a-z_][a-z0-9_]{0,62}`, with or without a schema. */
export interface Tables {
  /**
   * Long: `unit_code, indicator_code, input_id, value`. Wide: `unit_code` and a column for each input. Values are text, or exact numbers whose text
   * is a plain decimal.
   */
  readonly values: string
  /** `unit_code, unit_name, parent_code`, a row for each unit. */
  readonly units: string
  /** `unit_code, trait`, a row for each trait that a unit has. Only read where the index uses traits. */
  readonly traits: string
  /** `unit_code, indicator_code` of refused evidence; no evidence is refused unless the table is named. */
  readonly rejections: string | undefined
  /** `unit_code, indicator_code` of approved claims that an indicator does not apply (`NA`); none is approved unless the table is named. */
  readonly approvals: string | undefined
}

export const DEFAULT_TABLES: Tables = Object.freeze({ values: 'dti_values', units: 'dti_units', traits: 'dti_traits', rejections: undefined, approvals: undefined })

/** Start of the names of views and tables, unlike those of the tables that are read. */
export const DEFAULT_NAME = 'dti_score'

/** What kind of statements are written. */
export type StatementKind = 'query' | 'view' | 'table'

/** How the SQL of an index is written. Period, reason and list of units stand in the heading. */
export interface SqlOptions extends PeriodOptions {
  /** The list that the units of the database should be of; SQL compares none with it, and the heading says so. */
  readonly unitList?: (UnitListRecord & { readonly valid: Validity }) | null | undefined
  readonly dialect: DialectId
  /** Default `long`. */
  readonly layout?: SqlLayout | undefined
  /** Default `query`. */
  readonly as?: StatementKind | undefined
  /** Views or tables are named `<name>_indicators`, `<name>_units` and `<name>_faults`. Default `dti_score`. */
  readonly name?: string | undefined
  readonly tables?: Partial<Tables> | undefined
  /**
   * What the columns of a wide table hold. `text` (the default): texts, or numbers whose text is a plain decimal, read by the numeric contract.
   * `typed`: numbers and booleans of the database, which is faster, with texts only for choices; NULL is empty, and NA cannot be declared.
   */
  readonly stored?: StoredValues | undefined
  /** Columns of a wide table, by `<indicator code>/<input id>`; unnamed ones are called by `wideColumnName`. */
  readonly columns?: Readonly<Record<string, string>> | undefined
  /** Default `parameters` for queries, `literals` for views and tables, which take no parameters. */
  readonly values?: ValueStyle | undefined
  /** A cohort rule put before those of the index. */
  readonly cohort?: UnitSplit | undefined
  /** Language of the comments. Default `vi`. */
  readonly language?: Language | undefined
}
