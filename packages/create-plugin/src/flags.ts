import { parseArgs } from 'node:util'

/** What the command line says; what is absent is asked for. */
export interface Flags {
  readonly kind?: string | undefined
  readonly name?: string | undefined
  readonly dir?: string | undefined
  readonly lang?: string | undefined
  readonly help?: boolean | undefined
  readonly version?: boolean | undefined
}

/** Reads the command line; the name may also stand without its flag. Throws a `TypeError` that names an unknown option. */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      name: { type: 'string' },
      dir: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  })
  const extra = positionals.slice(values.name === undefined ? 1 : 0)
  if (extra.length > 0) throw new TypeError(`Unexpected argument '${extra.join(' ')}'`)
  return { ...values, name: values.name ?? positionals[0] }
}
