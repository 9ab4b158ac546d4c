import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formFigures, writeForm } from '@dti-vn/adapter-xlsx'
import { hasErrors, periodContext, type PeriodOptions, type UnitRecord } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { digestOfValue } from '../input/digest.js'
import { type FormUnitsSource, loadFormUnits } from '../input/load-form-units.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { CliMisuse } from '../misuse.js'
import { formFileName } from '../output/form-file-name.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { print } from '../output/print.js'
import { terminalLine } from '../output/terminal-safe.js'
import { fill } from '../text/texts.js'
import { faultText } from '../output/fault-text.js'

/** Options of `dti form`. */
export interface FormOptions extends IndexOptions, PeriodOptions, FormUnitsSource {
  /** A folder, or a file that ends in `.xlsx` for a single unit. */
  readonly out: string
  readonly issues: IssueListing
  /** The figures of the data file stand in the forms. */
  readonly filled?: boolean | undefined
}

/** Makes the Excel form of every unit, or of one. Files that are there already are left alone and end the command. Exit code 1 when a file of units has faults. */
export async function formCommand(context: CliContext, options: FormOptions): Promise<number> {
  const { io, texts, engine } = context
  const sound = await loadSound(context, options)
  if (!sound) return 1
  const { definition, plan } = sound
  const { period, outsideValidity } = options
  if (period === undefined) throw new CliMisuse(fill(texts.formPeriodNeeded, { edition: definition.edition }))
  periodContext(definition, options, engine.indexes)
  if (options.filled === true && options.units === undefined) throw new CliMisuse(texts.filledNeedsUnits)
  const { units, issues, dataset, isSample } = await loadFormUnits(context, plan, options)
  const filling = options.filled === true ? dataset : undefined
  io.stderr(noticeText(context, definition, filling && isSample ? 'illustrative' : undefined))
  const definitionDigest = digestOfValue(definition)
  for (const [i, { unit, path }] of targets(context, units, options.out).entries()) {
    await writeNew(context, path, await writeForm(plan, unit, { definitionDigest, period, outsideValidity }, { figures: filling && formFigures(plan, filling, filling.units.indexOf(unit)) }))
    report(context, i + 1, units.length)
  }
  print(context, `${fill(filling ? texts.formsFilled : texts.formsWritten, { count: units.length, out: terminalLine(options.out) })}\n`)
  io.stderr(issuesText(context, issues, options.issues))
  return hasErrors(issues) ? 1 : 0
}

function targets({ texts }: CliContext, units: readonly UnitRecord[], out: string): { readonly unit: UnitRecord; readonly path: string }[] {
  if (!out.toLowerCase().endsWith('.xlsx')) {
    const paths = units.map((unit) => ({ unit, path: join(out, formFileName(unit)) }))
    const names = new Set(paths.map(({ path }) => path.toLowerCase()))
    if (names.size < paths.length) throw new CliMisuse(texts.formNamesCollide)
    return paths
  }
  const [unit] = units
  if (!unit || units.length > 1) throw new CliMisuse(fill(texts.formOneFile, { count: units.length }))
  return [{ unit, path: out }]
}

/** A form that was filled in must not be lost: nothing is written over. */
async function writeNew({ texts }: CliContext, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new CliMisuse(isThere ? fill(texts.formExists, { file: path }) : fill(texts.cannotWrite, { file: path, message: faultText(texts, error) }))
  }
}

const STEP = 25

function report({ io, texts }: CliContext, done: number, count: number): void {
  if (count <= STEP) return
  const line = fill(texts.formsProgress, { done, count })
  if (io.isTerminal) io.stderr(done === count ? '\r\u001b[K' : `\r\u001b[K${line}`)
  else if (done % STEP === 0) io.stderr(`${line}\n`)
}
