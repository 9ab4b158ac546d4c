import { fillSlots } from '@dti-vn/sdk'
import { ANNEX_TEXTS } from './annex-texts.js'
import { APPRAISAL_TEXTS } from './appraisal-texts.js'
import { CONFIG_TEXTS } from './config-texts.js'
import { EXECUTOR_TEXTS } from './executor-texts.js'
import { GROUP_TEXTS } from './group-texts.js'
import { IN_FORCE_TEXTS } from './in-force-texts.js'
import { INOUT_TEXTS } from './inout-texts.js'
import { MIGRATE_TEXTS } from './migrate-texts.js'
import { PLACEHOLDERS } from './placeholders.js'
import { PRINT_TEXTS } from './print-texts.js'
import { en } from './texts-en.js'
import { vi } from './texts-vi.js'
import { UNITS_TEXTS } from './units-texts.js'

/** Everything the command says: the words that all commands share, and those of one thing under its name. */
export const TEXTS = Object.freeze({
  vi: { ...vi, units: UNITS_TEXTS.vi, config: CONFIG_TEXTS.vi, annexTable: ANNEX_TEXTS.vi, appraisals: APPRAISAL_TEXTS.vi, inout: INOUT_TEXTS.vi, showConfig: IN_FORCE_TEXTS.vi, migrate: MIGRATE_TEXTS.vi, executors: EXECUTOR_TEXTS.vi, groups: GROUP_TEXTS.vi, placeholders: PLACEHOLDERS.vi, printed: PRINT_TEXTS.vi },
  en: { ...en, units: UNITS_TEXTS.en, config: CONFIG_TEXTS.en, annexTable: ANNEX_TEXTS.en, appraisals: APPRAISAL_TEXTS.en, inout: INOUT_TEXTS.en, showConfig: IN_FORCE_TEXTS.en, migrate: MIGRATE_TEXTS.en, executors: EXECUTOR_TEXTS.en, groups: GROUP_TEXTS.en, placeholders: PLACEHOLDERS.en, printed: PRINT_TEXTS.en },
})

/** The words of one language. */
export type Texts = (typeof TEXTS)['vi']

/** The flags of an option with the word of the language for its value: `--data <tệp>`. */
export function flagsText(flags: string, { placeholders }: Pick<Texts, 'placeholders'>): string {
  return flags.replace(/<[^>]+>/, (name) => placeholders[name] ?? name)
}

/** Fills the slots of a text: `{name}`, or `{count|unit|units}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillSlots(text, values, String)
}
