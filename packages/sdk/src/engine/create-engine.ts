import {
  checkDefinition, compileChecked, compileIndex, createDatasetBuilder, createRegistry, type Dataset, datasetOfRows, formatIssue, hasErrors, indicatorsWithoutPoints, type Issue, MisuseError, optionNames, type Plan, requireKnown, requireOptions, requireRunOptions, type ScoredUnits, type ScoreResult,
  scoreRun, type UnitRecord, type UnitRow,
} from '@dti-vn/core'
import { compose } from '../compose/compose.js'
import { CONVERTERS } from '../compose/convert-up.js'
import type { Overrides } from '../compose/overrides.js'
import type { AnyIndex } from '../contributions/indexes.js'
import { type ContributionOf, KIND_NAMES, type KindName, KINDS } from '../contributions/kinds.js'
import type { ReportOutput } from '../contributions/reporter.js'
import { isRecord } from '../contributions/shape.js'
import { callIssue } from '../guard/call-issue.js'
import { deepFreeze } from '../guard/deep-freeze.js'
import { guarded } from '../guard/guarded.js'
import { orAborted } from '../input/until-aborted.js'
import type { Plugin, PluginList } from '../plugin/plugin.js'
import { findingsOf } from '../validation/findings.js'
import { reportedData } from '../validation/reported-data.js'
import { type CheckedUnits, checkUnits, type UnitListOptions } from '../units/check-units.js'
import { listedCodes } from '../units/listed-codes.js'
import { unknownFamily } from '../units/unknown-family.js'
import { acceptOptions } from './accept-options.js'
import { comparedAlone } from './compared-alone.js'
import { allDeprecations, deprecationOf, deprecationsIn } from './deprecations.js'
import { type Engine, type OutputOptionsOf, type ReadOptions, RUN_NAMES, type RunOptions } from './engine.js'
import { figuresWithoutTrait } from './figures-without-trait.js'
import { findById } from './find.js'
import { freezeDefinition } from './freeze-definition.js'
import { freezeResult } from './freeze-result.js'
import { givenChecks } from './given-checks.js'
import { guardAll } from './guard-all.js'
import { languageFinder } from './languages.js'
import { levelChecks } from './level-checks.js'
import { requireDataset } from './require-dataset.js'
import { type DigestFunction, runDigests } from './run-digests.js'

/** What an engine is made of. */
export interface EngineConfig<P extends PluginList> {
  readonly plugins: P
  /** Replaces (`'a/x': 'b/x'`) or switches off (`'a/y': false`) contributions by id; stands in the manifest of every result. */
  readonly overrides?: Overrides | undefined
  /**
   * Gives results made in code their digests, e.g. `sha256` of `@dti-vn/sdk/node`: of the definition, the data, the list of units and the decisions of appraisers.
   * Without it those that are not handed in (`digests`) are null.
   */
  readonly digest?: DigestFunction | undefined
  /**
   * True only where a test composes the same plugins without it and finds no error and no warning in their indexes: neither contributions nor these indexes are looked at again,
   * and what is wrong in them is then found by nobody. For a program whose start must cost little; other indexes are checked as ever. Not with overrides, which
   * change what was checked. False unless given.
   */
  readonly checked?: boolean | undefined
}

const CONFIG_NAMES = /* @__PURE__ */ optionNames<EngineConfig<PluginList>>({ plugins: true, overrides: true, digest: true, checked: true })
const READ_NAMES = /* @__PURE__ */ optionNames<ReadOptions<unknown, unknown>>({ index: true, options: true, codeList: true, file: true, traits: true, signal: true, onProgress: true })
/** Faults of a definition that nothing else was read of. */
const NOT_READ: readonly string[] = ['definition-too-deep', 'definition-unreadable']
const OUTPUT_NAMES = /* @__PURE__ */ optionNames<OutputOptionsOf<unknown>>({ language: true, options: true })

/** Composes plugins and presets into an engine. Throws one `CompositionError` with every fault. */
export function createEngine<const P extends PluginList>(config: EngineConfig<P>): Engine<P> {
  requireOptions('createEngine', config, CONFIG_NAMES)
  if (!Array.isArray(config.plugins)) {
    throw new MisuseError('OPTIONS_INVALID', { vi: 'createEngine cần “plugins”: danh sách plugin và bộ plugin.', en: 'createEngine needs "plugins", a list of plugins and presets.' })
  }
  const { digest, checked = false } = config
  if (digest !== undefined && typeof digest !== 'function') {
    throw new MisuseError('OPTIONS_INVALID', { vi: 'createEngine: “digest” phải là một hàm, ví dụ sha256 của @dti-vn/sdk/node.', en: 'createEngine: "digest" must be a function, e.g. sha256 of @dti-vn/sdk/node.' })
  }
  if (typeof checked !== 'boolean' || (checked && config.overrides !== undefined)) {
    throw new MisuseError('OPTIONS_INVALID', { vi: 'createEngine: “checked” phải là true hoặc false, và không dùng cùng “overrides”.', en: 'createEngine: "checked" must be true or false, and not be used with "overrides".' })
  }
  const composition = compose([...new Set(config.plugins.flatMap(membersOf))], config.overrides ?? {}, CONVERTERS, checked)
  const { overrides, collected } = composition
  const contributions = guardAll(collected)
  const { levels, indexes } = contributions
  const validators = collected.validators.map((owned) => ({ ...owned, value: guarded('validators', owned) }))
  const registry = createRegistry(contributions)
  const plans = new WeakMap<AnyIndex, Plan>()
  const withoutPoints = new WeakMap<AnyIndex, readonly Issue[]>()
  const codes: ReadonlySet<string> = new Set([...KINDS.issues.builtIn, ...contributions.issues].map(({ id }) => id))
  const plugins = deepFreeze(composition.plugins.map(({ id, version }) => ({ id, version })))
  const language = languageFinder(collected)

  function find<K extends KindName>(kind: K, id: string): ContributionOf<K> {
    requireKnown(kind, KIND_NAMES, { vi: 'Loại đóng góp', en: 'A kind of contribution' })
    return findById(contributions[kind] as readonly ContributionOf<K>[], id, 'CONTRIBUTION_UNKNOWN', KINDS[kind].one)
  }

  function index(id: string): AnyIndex {
    return findById(indexes, id, 'INDEX_UNKNOWN', KINDS.indexes.one)
  }

  function plan(wanted: string | AnyIndex): Plan {
    const definition = typeof wanted === 'object' && (wanted as unknown) !== null ? wanted : index(wanted as string)
    const known = plans.get(definition)
    if (known) return known
    const compiled = wasChecked(definition) ? compileChecked(definition, registry) : compileIndex(freezeDefinition(definition), registry)
    plans.set(definition, compiled)
    return compiled
  }

  function wasChecked(definition: AnyIndex): boolean {
    return checked && indexes.includes(definition)
  }

  /** Binds every method once more, so it is done once for each definition. */
  function pointless(definition: AnyIndex): readonly Issue[] {
    if (wasChecked(definition)) return []
    const known = withoutPoints.get(definition)
    if (known) return known
    const found = indicatorsWithoutPoints(definition, registry, 'points-never')
    withoutPoints.set(definition, found)
    return found
  }

  const lists = { unitLists: contributions.unitLists, indexes, find: (id: string) => find('unitLists', id) }

  function unitsOf(wanted: string | AnyIndex, units: readonly UnitRecord[], options: UnitListOptions = {}): CheckedUnits {
    return checkUnits(lists, plan(wanted).definition, units, options)
  }

  function rowsOf(wanted: string | AnyIndex, rows: readonly UnitRow[], codeList?: string): Dataset {
    const compiled = plan(wanted)
    return datasetOfRows(compiled, rows, listedCodes(contributions.unitLists, compiled.definition, codeList))
  }

  function scoreDataset(wanted: string | AnyIndex, dataset: Dataset, options: RunOptions = {}): ScoreResult {
    requireOptions('score', options, RUN_NAMES)
    const compiled = plan(wanted)
    const { definition } = compiled
    requireDataset(compiled, dataset)
    const { codeList: _, ...run } = options
    requireRunOptions(run)
    const { list, issues } = unitsOf(definition, dataset.units, options)
    const ofLevel = collected.levels.filter(({ value }) => value.id === definition.level).map(levelChecks)
    const ofDefinition = () => [
      ...deprecationsIn(definition, contributions),
      ...pointless(definition),
      ...findingsOf(validators, 'definition', definition, () => definition),
    ]
    const ofData = (reported: Dataset) => [...figuresWithoutTrait(compiled, reported), ...findingsOf(validators, 'data', definition, () => reportedData(compiled, reported))]
    const ofResult = (scored: ScoredUnits) => [...comparedAlone(scored.scorecard), ...findingsOf(validators, 'result', definition, () => ({ dataStatus: scored.dataStatus, units: scored.units }))]
    const checks = [ofDefinition, ...ofLevel, issues, ofData, ...givenChecks('checks', options.checks, codes)]
    const digests = runDigests(digest, { plan: compiled, dataset, list, options })
    return scoreRun(compiled, dataset, { ...run, digests, unitList: list, plugins, overrides, checks, resultChecks: [ofResult, ...givenChecks('resultChecks', options.resultChecks, codes)] })
  }

  function check(definition: AnyIndex): readonly Issue[] {
    const faults = checkDefinition(freezeDefinition(definition), registry)
    if (faults.some(({ code }) => NOT_READ.includes(code)) || !isRecord(definition)) return faults
    const findings = hasErrors(faults) ? [] : [...unknownFamily(contributions.unitLists, definition), ...findingsOf(validators, 'definition', definition, () => definition)]
    return [...faults, ...deprecationsIn(definition, contributions), ...findings]
  }

  async function read(id: string, input: unknown, readOptions: ReadOptions<string | AnyIndex, unknown>): Promise<Dataset> {
    requireOptions('read', readOptions, READ_NAMES)
    const { index: wanted, options, codeList, ...about } = readOptions
    const source = find('sources', id)
    const accepted = acceptOptions(source.options, options, 'sources', id)
    const compiled = plan(wanted)
    const warnings = deprecationOf('sources', source)
    try {
      const context = { ...about, plan: compiled, codes: listedCodes(contributions.unitLists, compiled.definition, codeList) }
      const dataset = await orAborted(() => source.read(input, context, accepted), about.signal)
      return { ...dataset, issues: [...warnings, ...dataset.issues] }
    } catch (error) {
      about.signal?.throwIfAborted()
      return { ...createDatasetBuilder(compiled).build(), issues: [...warnings, callIssue(error)] }
    }
  }

  function outputContext(options: OutputOptionsOf<unknown>) {
    return Object.freeze({ language: language(options.language ?? 'vi') })
  }

  function render(id: string, result: ScoreResult, options: OutputOptionsOf<unknown> = {}): ReportOutput {
    requireOptions('render', options, OUTPUT_NAMES)
    const reporter = find('reporters', id)
    const accepted = acceptOptions(reporter.options, options.options, 'reporters', id)
    return reporter.render(freezeResult(result), outputContext(options), accepted)
  }

  async function write(id: string, target: unknown, result: ScoreResult, options: OutputOptionsOf<unknown> = {}) {
    requireOptions('write', options, OUTPUT_NAMES)
    const sink = find('sinks', id)
    const accepted = acceptOptions(sink.options, options.options, 'sinks', id)
    return sink.write(target, freezeResult(result), outputContext(options), accepted)
  }

  return Object.freeze({
    plugins,
    overrides,
    levels,
    indexes,
    contributions,
    deprecations: allDeprecations(contributions),
    registry,
    index,
    find,
    plan,
    check,
    checkUnits: (wanted: string | AnyIndex, units: readonly UnitRecord[], options: UnitListOptions = {}) => {
      // Whoever is about to run hands in the options of the run.
      requireOptions('checkUnits', options, RUN_NAMES)
      return unitsOf(wanted, units, options)
    },
    score: (wanted: string | AnyIndex, rows: readonly UnitRow[], options: RunOptions = {}) => {
      requireOptions('score', options, RUN_NAMES)
      return scoreDataset(wanted, rowsOf(wanted, rows, options.codeList), options)
    },
    scoreDataset,
    read,
    render,
    write,
    language,
    formatIssue: (issue: Issue, wanted: string) => formatIssue(issue, language(wanted).issues),
  }) as Engine<P>
}

/** The plugins of a preset, or the plugin itself. What cannot be looked at is handed on, to be refused with the others. */
function membersOf(entry: PluginList[number]): readonly Plugin[] {
  try {
    return Array.isArray(entry) ? (entry as readonly Plugin[]).map((plugin) => plugin) : [entry as Plugin]
  } catch {
    return [entry as Plugin]
  }
}
