import type { Deprecation, IndexDefinition, LocalText, ScoredUnits, Severity } from '@dti-vn/core'

/** Something that a validator finds. It becomes the issue `plugin-finding` and changes no points. */
export interface Finding {
  /** `error`: must not stay so. `warning`: look at it. `info`: worth knowing. */
  readonly severity: Severity
  /** What is found, with the figures; no full stop at the end. */
  readonly message: LocalText
  /** Keys from the root of the definition, for findings about it. */
  readonly path?: readonly (string | number)[] | undefined
  readonly unit?: string | undefined
  readonly indicator?: string | undefined
  readonly input?: string | undefined
}

/** A reported value: a number, which stands for its exact decimal, true or false, or the id of an option. */
export type ReportedValue = number | boolean | string

/** A unit with the figures that were reported for it. */
export interface ReportedUnit {
  readonly code: string
  readonly name: string | null
  readonly parent: string | null
  /** Null where the traits source does not list the unit. */
  readonly traits: readonly string[] | null
  /**
   * The sound value of an input of an indicator; undefined where nothing is there, it is not applicable or wrong, which other issues say, and
   * where the index has no such input.
   */
  readonly value: (indicator: string, input: string) => ReportedValue | undefined
}

/** What was reported, before anything is filled in or scored. */
export interface ReportedData {
  /** In the order of the data. */
  readonly units: readonly ReportedUnit[]
}

/** What a validator of each phase looks at. */
export interface ValidatorSubjects {
  readonly definition: IndexDefinition
  readonly data: ReportedData
  /** Without the scorecard, whose columns cannot be frozen. */
  readonly result: Pick<ScoredUnits, 'dataStatus' | 'units'>
}

/** When a validator is called. */
export type ValidatorPhase = keyof ValidatorSubjects

/** What a validator knows besides its subject. */
export interface ValidatorContext {
  readonly definition: IndexDefinition
}

/** A validator of one phase. */
export interface ValidatorOf<Phase extends ValidatorPhase> {
  /** `<plugin id>/<name>`. */
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  /** Where the rule was read. */
  readonly source?: string | undefined
  readonly deprecated?: Deprecation | undefined
  readonly phase: Phase
  /** Ids of the indexes that it is for. With neither `indexes` nor `levels` it is for every index; with both, for those of either. */
  readonly indexes?: readonly string[] | undefined
  /** Ids of the levels whose indexes it is for. */
  readonly levels?: readonly string[] | undefined
  /** Looks at the frozen subject and returns what it finds, in order. Pure. Where it throws an issue says so and the run goes on. */
  check(subject: ValidatorSubjects[Phase], context: ValidatorContext): readonly Finding[]
}

/** A check of definitions, data or results. */
export type Validator = { readonly [Phase in ValidatorPhase]: ValidatorOf<Phase> }[ValidatorPhase]

/** Types a validator by its phase. */
export function defineValidator<const Phase extends ValidatorPhase>(validator: ValidatorOf<Phase>): ValidatorOf<Phase> {
  return Object.freeze(validator)
}
