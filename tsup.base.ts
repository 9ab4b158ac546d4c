import { defineConfig, type Options } from 'tsup'

/** Packages compiled into core, so that installing core installs nothing else. Their licences are in its THIRD-PARTY-NOTICES.md. */
export const bundled: RegExp[] = [
  'zod',
  'mathjs',
  '@babel/runtime',
  'complex.js',
  'decimal.js',
  'escape-latex',
  'fraction.js',
  'javascript-natural-sort',
  'seedrandom',
  'tiny-emitter',
  'typed-function',
].map((name) => new RegExp(`^${name.replaceAll('.', '\\.')}(/|$)`))

/** The build of one package; an entry is a path under src without its extension. */
export function library(entries: readonly string[], options: Options = {}): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    format: ['esm', 'cjs'],
    target: 'node20',
    removeNodeProtocol: false,
    splitting: true,
    // tsup injects baseUrl, which TypeScript 6 refuses without this; declarations are built against the built declarations of dependencies.
    dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
    sourcemap: true,
    treeshake: true,
    clean: true,
    silent: true,
    ...options,
  })
}
