import { DefinitionError, type Issue, type Plan } from '@dti-vn/sdk'
import { computing } from '../computing.js'
import type { CliContext } from '../context.js'
import { issuesText } from '../output/issues-text.js'
import { type FoundIndex, type IndexOptions, loadIndex } from './load-index.js'

/** An index that can be used. */
export interface SoundIndex extends FoundIndex {
  readonly plan: Plan
}

/** An index with its plan; undefined when the definition has faults, which are then printed. */
export async function loadSound(context: CliContext, source: IndexOptions): Promise<SoundIndex | undefined> {
  const loaded = await loadIndex(context, source)
  if ('issues' in loaded) return refuseDefinition(context, loaded.issues)
  const { definition, placed } = loaded
  try {
    return { definition, placed, plan: await computing(context, () => context.engine.plan(definition)) }
  } catch (error) {
    if (!DefinitionError.isInstance(error)) throw error
    return refuseDefinition(context, placed(error.issues))
  }
}

/** Prints all faults of a definition that cannot be used. */
export function refuseDefinition(context: CliContext, issues: readonly Issue[]): undefined {
  context.io.stderr(issuesText(context, issues, 'all'))
  context.io.stderr(`${context.texts.unsound}\n`)
  return undefined
}
