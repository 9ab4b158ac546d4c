import type { InputValue, Issue, Period, Place, PlannedInput } from '@dti-vn/sdk'

/** A file that came back. */
export interface FormFile {
  /** For issues. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A returned form that could not be read: its error stands in the report, and the other forms are collected. */
export interface FormFault {
  readonly name: string
  readonly issue: Issue
}

/** What was typed for one input. */
export interface ReturnedValue {
  readonly input: PlannedInput
  /** Null where the cell is blank; a text for what could not be understood, which stays invalid. */
  readonly value: InputValue
  /** The same as the data profile of CSV writes it; invalid stays invalid. */
  readonly written: string
  readonly place: Place
  /** True when an issue of the form already says what is wrong with the value. */
  readonly isTold: boolean
  /** True where the cell itself says %: 0.5 % is then no share. */
  readonly isPercent: boolean
  /** True where digits of a computed figure were taken away. */
  readonly isRounded: boolean
}

/** What a unit wrote beside the figures of an indicator. */
export interface FormNote {
  readonly unit: string
  readonly indicator: string
  /** The documents that it names. */
  readonly evidence: string | null
  readonly explanation: string | null
  readonly file: string
}

/** Points that a form shows by its own formulas. */
export interface OwnPoints {
  readonly indicator: string
  readonly points: number
  /** False when somebody typed over the formula. */
  readonly isFormula: boolean
  readonly place: Place
}

/** One form as read. */
export interface ReturnedForm {
  readonly file: string
  readonly unit: string
  readonly name: string | null
  /** The assessment period that the form asks for; null in forms from before they had one. */
  readonly period: Period | null
  /** Why the form was made outside the time in which its index is in force; null where it was not. */
  readonly outsideValidity: string | null
  /** True where the form was made with invented figures in it, whatever was typed over them. */
  readonly isIllustrative: boolean
  readonly values: readonly ReturnedValue[]
  readonly notes: readonly FormNote[]
  readonly points: readonly OwnPoints[]
}

/** A form, or null when nothing of the file is counted; then at least one issue is an error. */
export interface FormReading {
  readonly form: ReturnedForm | null
  readonly issues: readonly Issue[]
}
