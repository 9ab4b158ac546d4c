import type { DataStatus } from '../dataset/dataset.js'
import { EXECUTORS } from '../engine/score.js'
import { MisuseError } from '../issues/misuse-error.js'
import { requireKnown, requireOptions } from '../issues/require-known.js'
import type { Digests } from './manifest.js'
import type { ScoreOptions } from './score-result.js'

const DATA_STATUSES: readonly DataStatus[] = ['reported', 'illustrative']
const DIGESTS = { definition: 1, data: 1, traits: 1, codeList: 1 } satisfies Record<keyof Digests, 1>

/** What an option of a run may hold: one of a list of words, or a kind of value. Cohort rules are looked at with the index. */
type Holds = 'text' | 'list' | 'functions' | 'digests' | 'cohort' | readonly string[]

/** Every option of a run: the compiler refuses a table that forgets one. */
const RUN_OPTIONS: { readonly [K in keyof Required<ScoreOptions>]: Holds } = {
  executor: EXECUTORS,
  dataStatus: DATA_STATUSES,
  cohort: 'cohort',
  digests: 'digests',
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
    if (value !== undefined) requireHeld(name, value, RUN_OPTIONS[name])
  }
}

function requireHeld(name: string, value: unknown, holds: Holds): void {
  if (typeof holds !== 'string') requireKnown(value, holds, { vi: `“${name}”`, en: `"${name}"` })
  else if (holds === 'digests') requireOptions(name, value, Object.keys(DIGESTS))
  else if (!fits(value, holds)) {
    throw new MisuseError('OPTIONS_INVALID', { vi: `“${name}” phải là ${WORDS[holds].vi}.`, en: `"${name}" must be ${WORDS[holds].en}.` })
  }
}

const WORDS = {
  text: { vi: 'chữ', en: 'a text' },
  list: { vi: 'danh sách', en: 'a list' },
  functions: { vi: 'danh sách hàm', en: 'a list of functions' },
  cohort: { vi: 'quy tắc chia nhóm', en: 'a cohort rule' },
} as const

function fits(value: unknown, holds: keyof typeof WORDS): boolean {
  if (holds === 'text' || holds === 'cohort') return typeof value === 'string' && value.trim() !== ''
  return Array.isArray(value) && (holds === 'list' || value.every((item) => typeof item === 'function'))
}
