import {
  type Dataset, type IndexTraits, type IndexValues, type Issue, type LevelDefinition, optionNames, type OverrideRecord, type Plan, type PluginRecord, type Registry, RUN_OPTION_NAMES, type ScoreOptions, type ScoreResult, type UnitRecord, type UnitRow,
} from '@dti-vn/core'
import type { AnyIndex } from '../contributions/indexes.js'
import type { ContributionOf, KindName } from '../contributions/kinds.js'
import type { ReportOutput } from '../contributions/reporter.js'
import type { SinkReport } from '../contributions/sink.js'
import type { SourceContext } from '../contributions/source.js'
import type { SpokenLanguage } from '../language/spoken-language.js'
import type { PluginList } from '../plugin/plugin.js'
import type { CheckedUnits, UnitListOptions } from '../units/check-units.js'
import type { ContributionsByKind, IdIn, IndexId, OptionsIn, RowOf, TraitOf } from './ids.js'

/** Options of a run. The engine finds the list of units, and adds its plugins and overrides to the manifest, and the checks of the level and of validators to those given here: one of these that fails, or gives no list of issues, is a `MisuseError` when the issues are read. */
export interface RunOptions<Trait extends string = string> extends Omit<ScoreOptions<Trait>, (typeof ENGINE_OPTIONS)[number]>, UnitListOptions {}

/** Options of a run that the engine gives itself. */
const ENGINE_OPTIONS = ['plugins', 'overrides', 'unitList'] as const

/** The names of the options of a run; what passes them on takes these and its own. */
export const RUN_NAMES: readonly string[] = /* @__PURE__ */ Object.freeze([
  ...RUN_OPTION_NAMES.filter((name) => !(ENGINE_OPTIONS as readonly string[]).includes(name)),
  ...optionNames<Omit<UnitListOptions, keyof ScoreOptions>>({ codeList: true }),
])

/** What a source is called with; `options` are those of the source. */
export interface ReadOptions<Index, Options> extends Omit<SourceContext, 'plan' | 'codes'> {
  readonly index: Index
  /** The list of units of the run, where one is named: its codes are units even where they look like a row of totals. */
  readonly codeList?: string | undefined
  readonly options?: Options | undefined
}

/** What a reporter or a sink is called with; `options` are its own. */
export interface OutputOptionsOf<Options> {
  /** Tag of the language: `vi` (default), `en`, or that of a locale. */
  readonly language?: string | undefined
  readonly options?: Options | undefined
}

/** Plugins put together: scores data under the indexes they contribute. Frozen; two engines share nothing. */
export interface Engine<P extends PluginList = PluginList> {
  readonly plugins: readonly PluginRecord[]
  /** What the configuration replaced or switched off. */
  readonly overrides: readonly OverrideRecord[]
  readonly levels: readonly LevelDefinition[]
  readonly indexes: readonly AnyIndex[]
  /** All that plugins contribute, by kind. Their functions are guarded: what they throw is a `PluginCallError`. */
  readonly contributions: ContributionsByKind
  /** A warning for each contribution that its author marked as deprecated, used or not. */
  readonly deprecations: readonly Issue[]
  readonly registry: Registry
  /** The index with an id; throws a `MisuseError` with the closest ids when there is none. For ids known only at run time. */
  index(id: string): AnyIndex
  /** The contribution of a kind with an id; throws a `MisuseError` with the closest ids when there is none. */
  find<K extends KindName>(kind: K, id: string): ContributionOf<K>
  /** Compiled once for each definition. Throws a `DefinitionError` for a definition with faults. */
  plan(index: IndexId<P> | AnyIndex): Plan
  /** All faults of a definition, a warning for everything deprecated that it uses, and, where it is sound, what validators find in it. */
  check(definition: AnyIndex): readonly Issue[]
  /**
   * The list of units of a run, and what comparing units with it leaves to say: what `score` does before it computes. Throws a `MisuseError` for an
   * index or list that is not in force on the last day of the period without a stated reason, and for units of another list of the family.
   */
  checkUnits(index: IndexId<P> | AnyIndex, units: readonly UnitRecord[], options?: UnitListOptions): CheckedUnits
  /**
   * Scores rows under an index of the plugins; codes, input ids, options, traits and cohort rules are checked by the compiler. Throws a `MisuseError` for an option
   * that does not exist or cannot have its value.
   */
  score<Id extends IndexId<P>>(index: Id, rows: readonly RowOf<P, Id>[], options?: RunOptions<TraitOf<P, Id>>): ScoreResult<TraitOf<P, Id>>
  /** Scores rows under a definition of one's own. */
  score<D extends AnyIndex>(definition: D, rows: readonly UnitRow<IndexValues<D>, IndexTraits<D>>[], options?: RunOptions<IndexTraits<D>>): ScoreResult<IndexTraits<D>>
  /** Scores a data set that an adapter made. */
  scoreDataset<I extends IndexId<P> | AnyIndex>(index: I, dataset: Dataset, options?: RunOptions<TraitOf<P, I>>): ScoreResult<TraitOf<P, I>>
  /**
   * Reads an input with a source of a plugin. A source that fails gives a data set without units and the issue `plugin-call-failed`, so that
   * nothing is scored on half of the data; one that a signal stopped throws its reason. Throws a `MisuseError` for an unknown source or refused options.
   */
  read<Id extends IdIn<P, 'sources'>>(source: Id, input: unknown, options: ReadOptions<IndexId<P> | AnyIndex, OptionsIn<P, 'sources', Id>>): Promise<Dataset>
  /** Renders a result with a reporter of a plugin. Throws a `PluginCallError` when it fails, a `MisuseError` for an unknown one or refused options. */
  render<Id extends IdIn<P, 'reporters'>>(reporter: Id, result: ScoreResult, options?: OutputOptionsOf<OptionsIn<P, 'reporters', Id>>): ReportOutput
  /** Writes a result with a sink of a plugin. Rejects with a `PluginCallError` when it fails, a `MisuseError` for an unknown one or refused options. */
  write<Id extends IdIn<P, 'sinks'>>(sink: Id, target: unknown, result: ScoreResult, options?: OutputOptionsOf<OptionsIn<P, 'sinks', Id>>): Promise<SinkReport>
  /** A language by its tag: `vi`, `en`, or that of a locale. Throws a `MisuseError` for any other. */
  language(id: string): SpokenLanguage
  /** An issue on one line, in a language by its tag. */
  formatIssue(issue: Issue, language: string): string
}
