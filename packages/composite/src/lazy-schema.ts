import type { ParamsSchema } from '@dti-vn/sdk'

/**
 * A schema of params that is built when it is first used: importing the package builds none, and the engine may freeze what it is given.
 */
export function lazySchema<Output>(build: () => ParamsSchema<Output>): ParamsSchema<Output> {
  let schema: ParamsSchema<Output> | undefined
  return { '~standard': { version: 1, vendor: 'zod', validate: (value) => (schema ??= build())['~standard'].validate(value) } }
}
