import { expectTypeOf } from 'vitest'
import type * as z from 'zod/mini'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { indexDefinitionSchema } from '../../src/definition/schema.js'

/** Readonly to the leaves; type-only keys left out: a schema yields plain mutable data without them. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends '~values' ? never : Key]: Plain<T[Key]> }
    : T

expectTypeOf<Plain<z.output<ReturnType<typeof indexDefinitionSchema>>>>().toEqualTypeOf<Plain<IndexDefinition>>()
