import type { Issue, LocalText, Plan } from '@dti-vn/core'
import { KINDS } from '../contributions/kinds.js'
import { callIssue } from '../guard/call-issue.js'
import type { Engine } from './engine.js'

/** Whether an executor computes an index: `yes` all of it; `provisional` but for what its warnings name; `no` for the errors among its issues. */
export type Verdict = 'yes' | 'provisional' | 'no'

/** What an executor says of an index. */
export interface Capability {
  readonly id: string
  readonly title: LocalText
  readonly verdict: Verdict
  /** What decides comes first. */
  readonly issues: readonly Issue[]
}

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'info']

/** Asks every executor of an engine, those of the library first, whether it can compute a compiled index. One that fails cannot. */
export function capabilities({ contributions }: Pick<Engine, 'contributions'>, plan: Plan): Promise<readonly Capability[]> {
  return Promise.all(
    [...KINDS.executors.builtIn, ...contributions.executors].map(async (executor): Promise<Capability> => {
      const said = await asked(async () => executor.capability(plan))
      const issues = SEVERITIES.flatMap((severity) => said.filter((issue) => issue.severity === severity))
      const severity = issues[0]?.severity
      const { id, title } = executor
      return { id, title, verdict: severity === 'error' ? 'no' : severity === 'warning' ? 'provisional' : 'yes', issues }
    }),
  )
}

async function asked(ask: () => Promise<readonly Issue[]>): Promise<readonly Issue[]> {
  try {
    return await ask()
  } catch (error) {
    return [callIssue(error)]
  }
}
