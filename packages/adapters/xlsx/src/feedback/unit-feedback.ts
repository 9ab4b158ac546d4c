import { type AdjustmentTrace, type IndicatorTrace, type Issue, type IssueLanguage, type Language, localize, type NodeTrace, type ScoreResult, type TraceChild, type UnitTrace } from '@dti-vn/sdk'
import { issueLanguage } from '../issues/issue-language.js'
import { type Advice, adviser } from './advice.js'

/** An indicator that lost points, or needs to be looked at. */
export interface LostIndicator {
  readonly trace: IndicatorTrace
  /** Name of the main indicator that it stands under, or of the group at the root; empty outside both. */
  readonly main: string
  readonly advice: readonly Advice[]
}

/** What one unit lost, and why. */
export interface UnitFeedback {
  readonly trace: UnitTrace
  /** The largest loss first; inside equal losses the order of the index. */
  readonly lost: readonly LostIndicator[]
  /** What makes the losses add up to that of the unit. */
  readonly adjustments: readonly AdjustmentTrace[]
}

/** Feedback for units of one result. */
export type FeedbackReader = (code: string) => UnitFeedback

/**
 * Reads feedback out of a result: every indicator with lost points, and every one that is not scored, unless the unit lacks its trait. The
 * reader throws a `MisuseError` for a unit outside the run. Make it once for all units of a result: it sorts the issues by unit, and works out once what equal figures have in common.
 * `sentences` are those of issues, e.g. `engine.language('vi').issues`; those of the library and of this package unless given.
 */
export function feedbackReader(result: ScoreResult, language: Language = 'vi', sentences?: IssueLanguage): FeedbackReader {
  const positions = new Map(result.scorecard.dataset.units.map(({ code }, i) => [code, i]))
  const issues = issuesByCell(result.issues)
  const advise = adviser(result, language, issueLanguage(language, sentences))
  return (code) => {
    const trace = result.explain(code)
    const unit = positions.get(code) ?? -1
    const leaves = leavesOf(trace, '', language)
    const lost = leaves.flatMap(({ leaf, main }): LostIndicator[] => {
      if (leaf.kind !== 'indicator' || !isWorthTelling(leaf)) return []
      const own = issues.get(cellKey(code, leaf.code)) ?? []
      return [{ trace: leaf, main, advice: advise(leaf, unit, own) }]
    })
    return {
      trace,
      lost: lost.sort((a, b) => b.trace.lost - a.trace.lost),
      adjustments: leaves.flatMap(({ leaf }) => (leaf.kind === 'indicator' ? [] : [leaf])),
    }
  }
}

function isWorthTelling({ lost, state, reason }: IndicatorTrace): boolean {
  return lost > 0 || (state !== 'scored' && reason !== 'no-trait')
}

function cellKey(unit: string, indicator: string): string {
  return JSON.stringify([unit, indicator])
}

function issuesByCell(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const byCell = new Map<string, Issue[]>()
  for (const issue of issues) {
    if (issue.unit === undefined || issue.indicator === undefined) continue
    const key = cellKey(issue.unit, issue.indicator)
    const list = byCell.get(key)
    if (list) list.push(issue)
    else byCell.set(key, [issue])
  }
  return byCell
}

interface Leaf {
  readonly leaf: IndicatorTrace | AdjustmentTrace
  readonly main: string
}

function leavesOf(node: UnitTrace | NodeTrace, main: string, language: Language): Leaf[] {
  return node.children.flatMap((child): Leaf[] => {
    if (!isNode(child)) return [{ leaf: child, main }]
    const name = `${child.code === undefined ? '' : `${child.code}. `}${localize(child.name, language)}`
    return leavesOf(child, child.kind === 'main' || main === '' ? name : main, language)
  })
}

function isNode(child: TraceChild): child is NodeTrace {
  return child.kind === 'main' || child.kind === 'group'
}
