import type { LocalText, Rational } from '@dti-vn/core'

/** What a field may hold, in words and as a test. */
export interface Shape<T = unknown> {
  /** Completes the sentence "… must be". */
  readonly words: LocalText & { readonly en: string }
  readonly fits: (value: unknown) => value is T
  /** What is wrong with a value that does not fit, in English, where more can be said than `words`. */
  readonly misfit?: ((value: unknown) => string | undefined) | undefined
}

/** A function: what the engine makes sure of after each call. */
export interface CallShape extends Shape {
  readonly returns: Shape | undefined
  /** True when it returns a promise of that. */
  readonly later: boolean
}

/** Makes a shape from its words and its test. */
export function shape<T>(vi: string, en: string, fits: (value: unknown) => value is T): Shape<T> {
  return Object.freeze({ words: Object.freeze({ vi, en }), fits })
}

const isString = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that is not blank. */
export const STRING: Shape<string> = shape('chuỗi chữ không trống', 'a non-blank string', isString)

/** True or false. */
export const FLAG: Shape<boolean> = shape('true hoặc false', 'true or false', (value) => typeof value === 'boolean')

/** A finite number. */
export const NUMBER: Shape<number> = shape('số hữu hạn', 'a finite number', (value): value is number => Number.isFinite(value))

/** Words for people: Vietnamese, and English where others read it. */
export const TEXT: Shape<LocalText> = shape(
  'văn bản { vi, en? } không trống',
  'a non-blank text { vi, en? }',
  (value): value is LocalText =>
    isRecord(value) && isString(value['vi']) && (value['en'] === undefined || isString(value['en'])) && Object.keys(value).every((key) => key === 'vi' || key === 'en'),
)

/** A Standard Schema, version 1. */
export const SCHEMA: Shape = shape('Standard Schema phiên bản 1 (zod, valibot, arktype… hoặc defineOptions)', 'a Standard Schema, version 1 (zod, valibot, arktype … or defineOptions)', (value): value is unknown => {
  const standard: unknown = typeof value === 'object' || typeof value === 'function' ? (value as { readonly '~standard'?: unknown } | null)?.['~standard'] : undefined
  return isRecord(standard) && standard['version'] === 1 && typeof standard['validate'] === 'function'
})

/** A function that returns at once; `returns` is what the engine makes sure of after each call. */
export function call(signature: string, returns?: Shape): CallShape {
  return functionShape(signature, returns, false)
}

/** A function that may return a promise. */
export function callLater(signature: string, returns?: Shape): CallShape {
  return functionShape(signature, returns, true)
}

function functionShape(signature: string, returns: Shape | undefined, later: boolean): CallShape {
  const fits = (value: unknown): value is unknown => typeof value === 'function'
  return Object.freeze({ ...shape(`hàm ${signature}`, `a function ${signature}`, fits), returns, later })
}

/** True for the shape of a function. */
export function isCall(value: Shape): value is CallShape {
  return 'later' in value
}

/** One of a few values. */
export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  const known = values.map((value) => `“${value}”`).join(', ')
  return shape(`một trong ${known}`, `one of ${known}`, (value): value is T => (values as readonly unknown[]).includes(value))
}

/** A list of values of one shape, frozen or not; a hole in it is undefined. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  const fits = (value: unknown): value is readonly T[] => Array.isArray(value) && Array.from<unknown>(value).every(item.fits)
  const misfit = (value: unknown) => {
    const at = Array.isArray(value) ? value.findIndex((one) => !item.fits(one)) : -1
    return at < 0 ? undefined : `item ${String(at)}: ${item.misfit?.((value as readonly unknown[])[at]) ?? `must be ${item.words.en}`}`
  }
  return Object.freeze({ ...shape(`danh sách, mỗi mục là ${item.words.vi}`, `a list, each item ${item.words.en}`, fits), misfit })
}

/** A value of a shape, or null. */
export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return shape(`${inner.words.vi}, hoặc null`, `${inner.words.en}, or null`, (value): value is T | null => value === null || inner.fits(value))
}

/** A value of a shape, or undefined; only for what functions return. */
export function orNothing<T>(inner: Shape<T>): Shape<T | undefined> {
  return shape(`${inner.words.vi}, hoặc undefined`, `${inner.words.en}, or undefined`, (value): value is T | undefined => value === undefined || inner.fits(value))
}

/** An exact number of the library: `{ n, d }`, whole numbers, d above 0. */
export const RATIONAL: Shape<Rational> = shape(
  'số hữu tỷ { n, d } của thư viện',
  'a rational number { n, d } of the library',
  (value): value is Rational => isRecord(value) && typeof value['n'] === 'bigint' && typeof value['d'] === 'bigint' && value['d'] > 0n,
)

/** Any object that is no list. */
export const OBJECT: Shape<Readonly<Record<string, unknown>>> = shape('một đối tượng', 'an object', isRecord)

/** A value of one of two shapes. */
export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return shape(`${a.words.vi} hoặc ${b.words.vi}`, `${a.words.en} or ${b.words.en}`, (value): value is A | B => a.fits(value) || b.fits(value))
}
