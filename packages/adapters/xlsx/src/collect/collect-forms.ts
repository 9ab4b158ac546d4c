import { createDatasetBuilder, type Dataset, type Issue, type Place, type Plan } from '@dti-vn/sdk'
import { formLayout } from '../form/form-layout.js'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import type { WorkbookLimits } from '../workbook/limits.js'
import { readForm } from './read-form.js'
import type { FormFile, FormNote, ReturnedForm } from './returned-form.js'
import { type ExpectedUnit, settleUnits } from './settle-units.js'

/** How forms are collected. */
export interface CollectOptions {
  /** Digest of the definition that the forms carry, computed as when they were made. */
  readonly definitionDigest: string
  /** Units that should send a form, by code: those that did not are named, and name, parent and traits are taken from here. */
  readonly units?: ReadonlyMap<string, ExpectedUnit> | undefined
  readonly limits?: Partial<WorkbookLimits> | undefined
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
}

/** Files in any order; one after another is in memory when they come from a generator. */
export type FormFiles = Iterable<FormFile> | AsyncIterable<FormFile>

/**
 * Reads returned forms into one data set. Values come from the input cells only; the points that a form shows are never used (compare them with
 * `formPointsIssues`). Files that are no form of this index, edition and definition, two different forms of a unit, and rows that were deleted
 * leave an error and are not counted.
 */
export async function collectForms(source: FormFiles, plan: Plan, options: CollectOptions): Promise<Collected> {
  requireXlsxOptions('collectForms', options, 'collect')
  const { definitionDigest, units, limits, onProgress } = options
  const reader = { plan, layout: formLayout(plan), definitionDigest, limits, codes: units && new Set(units.keys()) }
  const returned: ReturnedForm[] = []
  const issues: Issue[] = []
  const refused: string[] = []
  let files = 0
  for await (const file of source) {
    const reading = await readForm(file, reader)
    issues.push(...reading.issues)
    if (reading.form) returned.push(reading.form)
    else refused.push(file.name)
    files += 1
    onProgress?.({ files, file: file.name })
  }
  const settled = settleUnits(returned, units)
  return {
    dataset: datasetOf(plan, settled.forms, [...issues, ...settled.issues], units),
    forms: settled.forms,
    notes: settled.forms.flatMap(({ notes }) => notes),
    files,
    refused: [...refused, ...settled.refused],
  }
}

function datasetOf(plan: Plan, forms: readonly ReturnedForm[], issues: readonly Issue[], units: CollectOptions['units']): Dataset {
  const told = new Set<Place>()
  const builder = createDatasetBuilder(plan, 'vi', { told })
  for (const issue of issues) builder.report(issue)
  if (units && [...units.values()].some(({ traits }) => traits)) builder.haveTraits()
  for (const form of forms) {
    const known = units?.get(form.unit)
    const unit = builder.unit(form.unit, known?.name ?? form.name)
    builder.describe(unit, { parent: known?.parent ?? null, traits: known?.traits ?? null })
    for (const { input, value, place, isTold } of form.values) {
      if (isTold) told.add(place)
      builder.set(unit, input, value, place)
    }
  }
  return builder.build()
}
