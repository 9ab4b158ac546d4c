import type { IssueKind } from './issue-kind.js'
import type { Issue, IssueParam } from './issue.js'

/** The kinds of issues of a package by code. */
export type IssueTable = Readonly<Record<string, Omit<IssueKind, 'id' | 'docs'>>>

/** Where an issue stands, and the values of its sentence. */
export type IssueDetails = Partial<Omit<Issue, 'code' | 'severity'>>

/** A text without the clauses in square brackets, whose values may be absent. */
type Needed<Text extends string> = Text extends `${infer Before}[${string}]${infer After}` ? Needed<`${Before}${After}`> : Text

/** The names of the slots of a text. */
type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? (Slot extends `${infer Name}|${string}` ? Name : Slot) | SlotsOf<Rest> : never

/** The parameters without which a kind has a hole in its sentence. */
type ParamsOf<Kind extends IssueTable[string]> = SlotsOf<Needed<Kind['en']['what'] | Kind['en']['remedy']>>

/** Details that have these parameters; nothing need be said where there are none. */
type DetailsWith<Param extends string> = [Param] extends [never] ? [details?: IssueDetails] : [details: IssueDetails & { readonly params: Readonly<Record<Param, IssueParam>> }]

/** These parameters; none need be given where there are none. */
type Params<Param extends string> = [Param] extends [never] ? [params?: Issue['params']] : [params: Issue['params'] & Readonly<Record<Param, IssueParam>>]

/** Makes an issue with the severity of its code. The compiler refuses other codes, and details without a parameter that the sentence needs. */
export interface IssueMaker<Table extends IssueTable> {
  // eslint-disable-next-line @typescript-eslint/prefer-function-type -- declarations of makers name an interface, of a function type they would repeat all of it
  <Code extends keyof Table & string>(code: Code, ...details: DetailsWith<ParamsOf<Table[Code]>>): Issue
}

/** The same for several issues of one place. */
export interface PlacedIssueMaker<Table extends IssueTable> {
  // eslint-disable-next-line @typescript-eslint/prefer-function-type -- declarations of makers name an interface, of a function type they would repeat all of it
  <Code extends keyof Table & string>(code: Code, ...params: Params<ParamsOf<Table[Code]>>): Issue
}

/** Issues that a package or plugin makes. */
export interface DefinedIssues<Table extends IssueTable> {
  /** For the contributions of its plugin, in the order of the table. */
  readonly kinds: readonly IssueKind[]
  readonly make: IssueMaker<Table>
  /** Makes those of one place. */
  readonly at: (place: Omit<IssueDetails, 'params'>) => PlacedIssueMaker<Table>
}

/**
 * The issues of a package: by code its severity and its sentences in Vietnamese and English. `page` is where they are described, each under a heading that is its code.
 * Only the package itself can make them; everybody reads them by the kinds that its plugin contributes.
 */
export function defineIssues<const Table extends IssueTable>(table: Table, page?: string): DefinedIssues<Table> {
  const kinds = Object.entries<IssueTable[string]>(table).map(([id, kind]) => Object.freeze({ ...kind, id, ...(page !== undefined && { docs: `${page}#${id}` }) }))
  const make = (code: keyof Table & string, details: IssueDetails = {}): Issue =>
    Object.freeze({ code, severity: table[code]?.severity ?? 'error', path: details.path ?? [], ...details, params: details.params ?? {} })
  return Object.freeze({
    kinds: Object.freeze(kinds),
    make: (code, ...[details]: [IssueDetails?]) => make(code, details),
    at: (place) => (code, ...[params = {}]: [Issue['params']?]) => make(code, { ...place, params }),
  } satisfies DefinedIssues<Table>)
}
