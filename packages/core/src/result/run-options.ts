import type { Appraisal } from '../dataset/appraisal.js'
import type { DataStatus } from '../dataset/dataset.js'
import { EXECUTORS } from '../engine/score.js'
import { MisuseError } from '../issues/misuse-error.js'
import { optionNames, requireKnown, requireOptions } from '../issues/require-known.js'
import type { Digests } from './manifest.js'
import type { ScoreOptions } from './scored-run.js'

const DATA_STATUSES: readonly DataStatus[] = ['reported', 'illustrative']
const DIGESTS = /* @__PURE__ */ optionNames<Digests>({ definition: true, data: true, traits: true, codeList: true, rejections: true, approvals: true })
const APPRAISALS = { each: /* @__PURE__ */ optionNames<Appraisal>({ unit: true, indicator: true, reason: true, who: true, place: true }) }

/** What an option of a run may hold: one of a list of words, an object or a list of objects with certain keys, or a kind of value; null where it is looked at with the index. */
type Holds = 'list' | 'functions' | 'cohort' | readonly string[] | { readonly one: readonly string[] } | { readonly each: readonly string[] } | null

/** Every option of a run: the compiler refuses a table that forgets one. */
const RUN_OPTIONS: { readonly [K in keyof Required<ScoreOptions>]: Holds } = {
  period: null,
  outsideValidity: null,
  unitList: null,
  executor: EXECUTORS,
  dataStatus: DATA_STATUSES,
  cohort: 'cohort',
  rejections: APPRAISALS,
  approvals: APPRAISALS,
  digests: { one: DIGESTS },
  plugins: 'list',
  overrides: 'list',
  checks: 'functions',
  resultChecks: 'functions',
}

/** The names of the options of a run. */
export const RUN_OPTION_NAMES = /* @__PURE__ */ Object.keys(RUN_OPTIONS) as readonly (keyof ScoreOptions)[]

/** Throws a `MisuseError` for an option of a run that does not exist and for a value that it cannot have. `cohort` needs the index: `requireCohort`. */
export function requireRunOptions(options: ScoreOptions): void {
  requireOptions('scoreRun', options, RUN_OPTION_NAMES)
  for (const name of RUN_OPTION_NAMES) {
    const value: unknown = options[name]
    const holds = RUN_OPTIONS[name]
    if (value !== undefined && holds !== null) requireHeld(name, value, holds)
  }
}

function requireHeld(name: string, value: unknown, holds: NonNullable<Holds>): void {
  if (typeof holds === 'string') {
    if (!fits(value, holds)) refuseValue(name, SHAPES[holds])
  } else if ('one' in holds) requireOptions(name, value, holds.one)
  else if (!('each' in holds)) requireKnown(value, holds, { vi: `“${name}”`, en: `"${name}"` })
  else if (!Array.isArray(value)) refuseValue(name, SHAPES.list)
  else for (const [at, item] of value.entries()) requireOptions(`${name}[${String(at)}]`, item, holds.each)
}

function refuseValue(name: string, shape: string): never {
  throw new MisuseError('OPTIONS_INVALID', { vi: `“${name}” phải là ${shape}.`, en: `"${name}" must be ${shape}.` })
}

/** What is needed, as a programmer writes it. */
const SHAPES = { list: '[…]', functions: '[() => …, …]', cohort: "'…'" } as const

function fits(value: unknown, holds: keyof typeof SHAPES): boolean {
  if (holds === 'cohort') return typeof value === 'string' && value.trim() !== ''
  return Array.isArray(value) && (holds === 'list' || value.every((item) => typeof item === 'function'))
}
