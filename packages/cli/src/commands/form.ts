import { basename, dirname, join } from 'node:path'
import { formFigures, formWriter } from '@dti-vn/adapter-xlsx'
import { hasErrors, periodContext, periodIssues, requirePeriod, type UnitRecord } from '@dti-vn/sdk'
import { type SetFile, setAside } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { digestOfDefinition } from '../input/digest.js'
import { type FormUnitsSource, loadFormUnits } from '../input/load-form-units.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { CliMisuse } from '../misuse.js'
import { isFileLike } from '../output/file-like.js'
import { formFileName } from '../output/form-file-name.js'
import { idleReasonText } from '../output/idle-reason.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { print } from '../output/print.js'
import { type Standing, standingForm, type WantedForm } from '../output/standing-form.js'
import { terminalLine } from '../output/terminal-safe.js'
import { fill } from '../text/texts.js'

/** Options of `dti form`. */
export interface FormOptions extends IndexOptions, FormUnitsSource {
  /** A folder, or a file that ends in `.xlsx` for a single unit. */
  readonly out: string
  readonly issues: IssueListing
  /** The figures of the data file stand in the forms. */
  readonly filled?: boolean | undefined
}

/**
 * Makes the Excel form of every unit, or of one. Nothing that is there is written over: the same form is left alone, so that a run that was broken off can be
 * run again; a file that was never finished gets another name; anything else ends the command before it begins. Exit code 1 when a file of units has faults.
 */
export async function formCommand(context: CliContext, options: FormOptions): Promise<number> {
  const { io, texts } = context
  if (!isFile(options.out) && isFileLike(options.out)) throw new CliMisuse(fill(texts.formFolderLikeFile, { out: options.out }))
  const sound = await loadSound(context, options)
  if (!sound) return 1
  const { definition, plan } = sound
  const { period, outsideValidity } = options
  if (period === undefined) throw new CliMisuse(fill(texts.formPeriodNeeded, { edition: definition.edition, example: definition.valid.from.slice(0, 4) }))
  const { units, list, issues, dataset, isSample } = await loadFormUnits(context, plan, options)
  const filling = options.filled === true ? dataset : undefined
  const dataStatus = filling && isSample ? 'illustrative' : undefined
  const time = periodContext(definition, options, [], list)
  io.stderr(noticeText(context, definition, { ...time, unitList: list, dataStatus }) + idleReasonText(context, options, time))
  const definitionDigest = digestOfDefinition(definition)
  const write = formWriter(plan, { definitionDigest, period, outsideValidity, unitList: list, dataStatus })
  const make = (unit: UnitRecord) => write(unit, filling && formFigures(plan, filling, filling.units.indexOf(unit)))
  const wanted = targets(context, units, options.out).map((target) => ({ ...target, definition, definitionDigest, period: requirePeriod(period).id }))
  const standing = await lookAt(context, wanted, isFile(options.out))
  let left = 0
  async function* files(): AsyncGenerator<SetFile> {
    for (const [i, { unit, path }] of wanted.entries()) {
      const content = await contentOf(context, path, standing[i] ?? { kind: 'nothing' }, () => make(unit), filling !== undefined)
      if (content) yield { name: basename(path), content }
      else left += 1
    }
  }
  const folder = isFile(options.out) ? dirname(options.out) : options.out
  const progress = formsProgress(context, units.length)
  await context.files.writeSet(folder, files(), { isNew: true, onWritten: progress.update }).finally(progress.done)
  print(context, `${fill(filling ? texts.formsFilled : texts.formsWritten, { count: units.length - left, out: terminalLine(options.out) })}\n`)
  if (left > 0) print(context, `${fill(texts.formsLeft, { count: left })}\n`)
  io.stderr(issuesText(context, [...periodIssues(definition, time, list), ...issues], options.issues))
  return hasErrors(issues) ? 1 : 0
}

function targets({ texts }: CliContext, units: readonly UnitRecord[], out: string): { readonly unit: UnitRecord; readonly path: string }[] {
  if (!isFile(out)) {
    const paths = units.map((unit) => ({ unit, path: join(out, formFileName(unit)) }))
    const names = new Set(paths.map(({ path }) => path.toLowerCase()))
    if (names.size < paths.length) throw new CliMisuse(texts.formNamesCollide)
    return paths
  }
  const [unit] = units
  if (!unit || units.length > 1) throw new CliMisuse(fill(texts.formOneFile, { count: units.length }))
  return [{ unit, path: out }]
}

function isFile(out: string): boolean {
  return out.toLowerCase().endsWith('.xlsx')
}

/** What stands at every target; what must not be touched ends the command before anything is written. A single file that is named is always meant to be new. */
async function lookAt(context: CliContext, wanted: readonly (Omit<WantedForm, 'unit'> & { readonly unit: UnitRecord })[], isSingle: boolean): Promise<readonly Standing[]> {
  const standing: Standing[] = []
  for (const one of wanted) {
    const found = await standingForm({ ...one, unit: one.unit.code })
    if (found.kind === 'other' || (found.kind === 'same' && isSingle)) throw exists(context, one.path)
    standing.push(found)
  }
  return standing
}

/** Undefined where the form is left as it is: it may be filled in. One with figures must be the very same, since those may have changed. */
async function contentOf(context: CliContext, path: string, standing: Standing, make: () => Promise<Uint8Array>, isFilled: boolean): Promise<Uint8Array | undefined> {
  if (standing.kind === 'same' && !isFilled) return undefined
  const bytes = await make()
  if (standing.kind === 'same') {
    if (Buffer.compare(bytes, standing.bytes) === 0) return undefined
    throw exists(context, path)
  }
  if (standing.kind === 'torn') {
    const name = basename(await setAside(path))
    context.io.stderr(`${fill(context.texts.formSetAside, { file: terminalLine(path), name: terminalLine(name) })}\n`)
  }
  return bytes
}

function exists({ texts }: CliContext, file: string): CliMisuse {
  return new CliMisuse(fill(texts.formExists, { file }))
}

const STEP = 25

function formsProgress({ io, texts }: CliContext, count: number) {
  const isTold = count > STEP
  return {
    update: (done: number) => {
      if (!isTold) return
      const line = fill(texts.formsProgress, { done, count })
      if (io.isTerminal) io.stderr(`\r\u001b[K${line}`)
      else if (done % STEP === 0) io.stderr(`${line}\n`)
    },
    done: () => {
      if (isTold && io.isTerminal) io.stderr('\r\u001b[K')
    },
  }
}
