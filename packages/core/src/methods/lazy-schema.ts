import { once } from '../formula/once.js'
import type { ParamsSchema } from './params-schema.js'

/** A schema that is built when it is first used: importing the library builds none. */
export function lazySchema<Output>(build: () => ParamsSchema<Output>): ParamsSchema<Output> {
  const schema = once(build)
  return { '~standard': { version: 1, vendor: 'zod', validate: (value) => schema()['~standard'].validate(value) } }
}
