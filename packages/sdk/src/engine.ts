import {
  type AnyValues,
  checkDefinition,
  compileIndex,
  createRegistry,
  type Dataset,
  datasetOfRows,
  type IndexValues,
  type Issue,
  type LevelDefinition,
  MisuseError,
  nearest,
  type Plan,
  type PluginRecord,
  type Registry,
  type ScoreOptions,
  type ScoreResult,
  scoreRun,
  type UnitRow,
} from '@dti-vn/core'
import { checkPlugins } from './check-plugins.js'
import { checkScoringNames } from './check-scoring-names.js'
import { checkLevels, collect, type Owned } from './collect.js'
import { CompositionError } from './composition-error.js'
import { deepFreeze } from './deep-freeze.js'
import { levelChecks } from './level-checks.js'
import type { AnyIndex } from './contributions/indexes.js'
import type { Plugin, PluginList } from './plugin.js'

/** The plugins of a list, out of their presets, as a union. */
export type Flat<P extends PluginList> = P[number] extends infer Item ? (Item extends readonly (infer Inner)[] ? Inner : Item) : never
/** The indexes of one plugin. */
export type IndexesOf<P> = P extends Plugin<string, infer C> ? (C extends { readonly indexes: readonly (infer I)[] } ? I : never) : never

/** Every index that a list of plugins contributes, as a union of literal types. */
export type IndexOf<P extends PluginList> = IndexesOf<Flat<P>>

/** The ids of these indexes. */
export type IndexId<P extends PluginList> = IndexOf<P> extends { readonly id: infer Id extends string } ? Id : never

/** A data row of an index, by its id. */
export type RowOf<P extends PluginList, Id extends IndexId<P>> = UnitRow<ValuesById<Extract<IndexOf<P>, { readonly id: Id }>>>

/** The values of an index; where ids are known only at run time, any. */
export type ValuesById<Index> = [Index] extends [never] ? AnyValues : IndexValues<Index>

/** Options of a run. The engine adds its plugins to the manifest and the checks of the level to those given here. */
export type RunOptions = Omit<ScoreOptions, 'plugins'>

/** Plugins put together: scores data under the indexes they contribute. Frozen; two engines share nothing. */
export interface Engine<P extends PluginList = PluginList> {
  readonly plugins: readonly PluginRecord[]
  readonly levels: readonly LevelDefinition[]
  readonly indexes: readonly AnyIndex[]
  readonly registry: Registry
  /** The index with an id; throws a `MisuseError` with the closest ids when there is none. For ids known only at run time. */
  index(id: string): AnyIndex
  /** Compiled once for each definition. Throws a `DefinitionError` for a definition with faults. */
  plan(index: IndexId<P> | AnyIndex): Plan
  /** All faults of a definition. */
  check(definition: AnyIndex): readonly Issue[]
  /** Scores rows under an index of the plugins; codes, input ids and options are checked by the compiler. */
  score<Id extends IndexId<P>>(index: Id, rows: readonly RowOf<P, Id>[], options?: RunOptions): ScoreResult
  /** Scores rows under a definition of one's own. */
  score<D extends AnyIndex>(definition: D, rows: readonly UnitRow<IndexValues<D>>[], options?: RunOptions): ScoreResult
  /** Scores a data set that an adapter made. */
  scoreDataset(index: IndexId<P> | AnyIndex, dataset: Dataset, options?: RunOptions): ScoreResult
}

/** Composes plugins and presets into an engine. Throws one `CompositionError` with every fault. */
export function createEngine<const P extends PluginList>(config: { readonly plugins: P }): Engine<P> {
  const plugins = [...new Set(config.plugins.flat() as Plugin[])]
  const invalid = checkPlugins(plugins)
  if (invalid.some((fault) => fault.code === 'PLUGIN_INVALID')) throw new CompositionError(invalid)
  const { collected, faults } = collect(plugins)
  const all = [...invalid, ...faults, ...checkLevels(collected), ...checkScoringNames(collected)]
  if (all.length > 0) throw new CompositionError(all)
  const registry = createRegistry({
    methods: valuesOf(collected.methods),
    normalisations: valuesOf(collected.normalisations),
    aggregations: valuesOf(collected.aggregations),
    functions: valuesOf(collected.functions),
    graders: valuesOf(collected.graders),
    rankers: valuesOf(collected.rankers),
  })
  const plans = new WeakMap<AnyIndex, Plan>()
  const records = deepFreeze(plugins.map(({ id, version }) => ({ id, version })))
  const levels = Object.freeze(valuesOf(collected.levels))
  const indexes = Object.freeze(valuesOf(collected.indexes))

  function index(id: string): AnyIndex {
    const found = indexes.find((candidate) => candidate.id === id)
    if (found) return found
    const known = indexes.map((candidate) => candidate.id)
    const hint = (nearest(id, known).length > 0 ? nearest(id, known) : known).join(', ')
    throw new MisuseError('INDEX_UNKNOWN', {
      vi: `Không có bộ chỉ số “${id}”. Các bộ chỉ số: ${hint}.`,
      en: `There is no index "${id}". Indexes: ${hint}.`,
    })
  }

  function plan(wanted: string | AnyIndex): Plan {
    const definition = typeof wanted === 'string' ? index(wanted) : wanted
    const known = plans.get(definition)
    if (known) return known
    const compiled = compileIndex(deepFreeze(definition), registry)
    plans.set(definition, compiled)
    return compiled
  }

  function scoreDataset(wanted: string | AnyIndex, dataset: Dataset, options: RunOptions = {}): ScoreResult {
    const compiled = plan(wanted)
    const level = levels.find((candidate) => candidate.id === compiled.definition.level)
    return scoreRun(compiled, dataset, { ...options, plugins: records, checks: [...(level ? [levelChecks(level)] : []), ...(options.checks ?? [])] })
  }

  return Object.freeze({
    plugins: records,
    levels,
    indexes,
    registry,
    index,
    plan,
    check: (definition: AnyIndex) => checkDefinition(definition, registry),
    score: (wanted: string | AnyIndex, rows: readonly UnitRow[], options?: RunOptions) =>
      scoreDataset(wanted, datasetOfRows(plan(wanted), rows), options),
    scoreDataset,
  }) as Engine<P>
}

function valuesOf<T>(owned: readonly Owned<T>[]): T[] {
  return owned.map(({ value }) => value)
}
