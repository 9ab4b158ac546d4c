import type { ParamsSchema } from '@dti-vn/core'

/** A Standard Schema (version 1) with its types; options of a plugin are validated by one. */
export interface OptionsSchema<Input, Output> extends ParamsSchema<Output> {
  readonly '~standard': ParamsSchema<Output>['~standard'] & {
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}
