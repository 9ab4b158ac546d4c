import type { DataStatus } from '../dataset/dataset.js'
import { contractOf } from '../definition/contract-version.js'
import type { Authority } from '../definition/index-definition.js'
import type { LocalText } from '../text/local-text.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import type { Plan } from '../engine/plan.js'
import type { PeriodContext } from '../period/period-context.js'
import { CORE_PACKAGE } from '../version.js'

/** SHA-256 digests in hexadecimal of what a run read. The library does not hash: callers hand digests in, null where they do not. */
export interface Digests {
  readonly definition?: string | null | undefined
  readonly data?: string | null | undefined
  readonly traits?: string | null | undefined
  readonly codeList?: string | null | undefined
  readonly rejections?: string | null | undefined
  readonly approvals?: string | null | undefined
}

/** A plugin that took part in a run. */
export interface PluginRecord {
  readonly id: string
  readonly version: string
}

/** A contribution that the configuration of the engine replaced or switched off. */
export interface OverrideRecord {
  readonly id: string
  /** Id of what stands in its place; null where it is switched off. */
  readonly by: string | null
}

/** The list of units that the units of a run were compared with. */
export interface UnitListRecord {
  readonly id: string
  readonly title: LocalText
}

/** When a run is for, and what it rests on: the same in the result, its JSON and its manifest. */
export interface RunContext extends PeriodContext {
  /** Null where units were compared with no list. */
  readonly unitList: UnitListRecord | null
}

/** What a result was computed from: enough to recompute it. Keys are always present. */
export interface Manifest extends RunContext {
  readonly schema: 'dti-vn.manifest/1'
  readonly engine: { readonly name: string; readonly version: string }
  /** Version of the numeric contract that the digits are by. */
  readonly contract: number
  readonly plugins: readonly PluginRecord[]
  /** By id; empty where nothing was overridden. */
  readonly overrides: readonly OverrideRecord[]
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority; readonly sha256: string | null }
  readonly data: { readonly status: DataStatus; readonly sha256: string | null }
  readonly traits: { readonly sha256: string | null }
  readonly codeList: { readonly sha256: string | null }
  /** Decisions of appraisers that came with the run. */
  readonly rejections: { readonly sha256: string | null }
  readonly approvals: { readonly sha256: string | null }
  readonly options: { readonly cohorts: readonly UnitSplit[] }
}

/** Puts a manifest together. Equal input gives an equal manifest: there is no clock in it. */
export function makeManifest(
  plan: Plan,
  details: {
    readonly context: RunContext
    readonly dataStatus: DataStatus
    readonly cohorts: readonly UnitSplit[]
    readonly digests: Digests
    readonly plugins: readonly PluginRecord[]
    readonly overrides: readonly OverrideRecord[]
  },
): Manifest {
  const { id, edition, authority } = plan.definition
  const { digests } = details
  return {
    schema: 'dti-vn.manifest/1',
    engine: { ...CORE_PACKAGE },
    contract: contractOf(plan.definition),
    plugins: details.plugins,
    overrides: details.overrides,
    index: { id, edition, authority, sha256: digests.definition ?? null },
    ...details.context,
    data: { status: details.dataStatus, sha256: digests.data ?? null },
    traits: { sha256: digests.traits ?? null },
    codeList: { sha256: digests.codeList ?? null },
    rejections: { sha256: digests.rejections ?? null },
    approvals: { sha256: digests.approvals ?? null },
    options: { cohorts: details.cohorts },
  }
}
