import { createDatasetBuilder, type Dataset, type Issue, type Period, type Place, type Plan, requirePeriod } from '@dti-vn/sdk'
import { formLayout } from '../form/form-layout.js'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import type { WorkbookLimits } from '../workbook/limits.js'
import { workbookReader } from '../workbook/read-workbook.js'
import { roundings } from './computed-number.js'
import { mixedPeriods } from './form-period.js'
import { readForm } from './read-form.js'
import type { FormFault, FormFile, FormNote, ReturnedForm } from './returned-form.js'
import { type ExpectedUnit, settleUnits } from './settle-units.js'

/** How forms are collected. */
export interface CollectOptions {
  /** Digest of the definition that the forms carry, computed as when they were made. */
  readonly definitionDigest: string
  /** Units that should send a form, by code: those that did not are named, and name, parent and traits are taken from here. */
  readonly units?: ReadonlyMap<string, ExpectedUnit> | undefined
  /** The assessment period that is collected: `2025`, `2025-H1`, … Forms of another are not counted. Unless given, all forms must be of one period. */
  readonly period?: string | undefined
  /**
   * Codes of the unit list of the run: a file name that begins with one says whose form it is, and they are units even where they read as a row of totals.
   * Those of `units` count too.
   */
  readonly codes?: Iterable<string> | undefined
  readonly limits?: Partial<WorkbookLimits> | undefined
  /** Stops the collection before the next file: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Called after each file. */
  readonly onProgress?: ((progress: CollectProgress) => void) | undefined
}

/** How far the collection is. */
export interface CollectProgress {
  readonly files: number
  readonly file: string
}

/** What was typed in a set of forms. */
export interface Collected {
  /** Its `issues` are all of the collection, in the order of the files. */
  readonly dataset: Dataset
  /** The one form of each unit that counts, in the order of the data set. */
  readonly forms: readonly ReturnedForm[]
  /** Documents and explanations beside the figures, none lost. */
  readonly notes: readonly FormNote[]
  /** Files that were looked at. */
  readonly files: number
  /** Names of the files that are not counted, each with an error. */
  readonly refused: readonly string[]
  /** The one period of the forms that count, or the one that was asked for; null where neither is known. */
  readonly period: Period | null
  /** Why the forms were made outside the time in which the index is in force, where all say the same. */
  readonly outsideValidity: string | null
  /** True where a form that counts was made with invented figures in it: what is computed from the collection is illustrative then. */
  readonly isIllustrative: boolean
}

/** Files in any order, also such that could not be read; one after another is in memory when they come from a generator. */
export type FormFiles = Iterable<FormFile | FormFault> | AsyncIterable<FormFile | FormFault>

/**
 * Reads returned forms into one data set. Values come from the input cells only; the points that a form shows are never used (compare them with
 * `formPointsIssues`). Files that are no form of this index, edition and definition, two different forms of a unit, and rows that were deleted
 * leave an error and are not counted. Throws a `MisuseError` for a text that is no period.
 */
export async function collectForms(source: FormFiles, plan: Plan, options: CollectOptions): Promise<Collected> {
  requireXlsxOptions('collectForms', options, 'collect')
  const { definitionDigest, units, limits, signal, onProgress } = options
  const period = options.period === undefined ? null : requirePeriod(options.period)
  const reader = { plan, layout: formLayout(plan), definitionDigest, read: workbookReader(limits), codes: new Set([...(units?.keys() ?? []), ...(options.codes ?? [])]), period }
  const returned: ReturnedForm[] = []
  const issues: Issue[] = []
  const refused: string[] = []
  let files = 0
  signal?.throwIfAborted()
  for await (const file of source) {
    signal?.throwIfAborted()
    const reading = 'issue' in file ? { form: null, issues: [file.issue] } : await readForm(file, reader)
    issues.push(...reading.issues)
    if (reading.form) returned.push(reading.form)
    else refused.push(file.name)
    files += 1
    onProgress?.({ files, file: file.name })
  }
  const mixed = mixedPeriods(returned)
  issues.push(...mixed)
  refused.push(...mixed.flatMap(({ place }) => place?.file ?? []))
  const ofOnePeriod = mixed.length === 0 ? returned : returned.filter((form) => form.period === null)
  const settled = settleUnits(ofOnePeriod, units)
  const reasons = new Set(settled.forms.map(({ outsideValidity }) => outsideValidity))
  return {
    dataset: datasetOf(plan, settled.forms, [...issues, ...settled.issues], units, reader.codes),
    forms: settled.forms,
    notes: settled.forms.flatMap(({ notes }) => notes),
    files,
    refused: [...refused, ...settled.refused],
    period: period ?? settled.forms.find((form) => form.period)?.period ?? null,
    outsideValidity: reasons.size === 1 ? ([...reasons][0] ?? null) : null,
    isIllustrative: settled.forms.some(({ isIllustrative }) => isIllustrative),
  }
}

function datasetOf(plan: Plan, forms: readonly ReturnedForm[], issues: readonly Issue[], units: CollectOptions['units'], codes: ReadonlySet<string>): Dataset {
  const told = new Set<Place>()
  const sure = new Set<Place>()
  const builder = createDatasetBuilder(plan, 'vi', { told, sure, units: codes })
  for (const issue of issues) builder.report(issue)
  if (units && [...units.values()].some(({ traits }) => traits)) builder.haveTraits()
  const rounded = roundings()
  for (const form of forms) {
    const known = units?.get(form.unit)
    const unit = builder.unit(form.unit, form.name ?? known?.name ?? null)
    builder.describe(unit, { parent: known?.parent ?? null, traits: known?.traits ?? null, listed: known && { name: known.name ?? null, parent: known.parent ?? null } })
    for (const { input, value, place, isTold, isPercent, isRounded } of form.values) {
      if (isRounded) rounded.count(input)
      if (isTold) told.add(place)
      if (isPercent) sure.add(place)
      builder.set(unit, input, value, place)
    }
  }
  for (const issue of rounded.issues(plan)) builder.report(issue)
  return builder.build()
}
