import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

// Virtual files of a project with 60 plugins of 80 contributions each and 200 typed calls.
const PLUGINS = 60
const PER_PLUGIN = 80
const CALLS = 200
const folder = import.meta.dirname

const words = "{ vi: 'x', en: 'x' }"
const header = "import { createEngine, defineReporter, definePlugin, defineOptions, oneOf, optional } from '../src/index.js'\n"

function pluginText(n: number): string {
  const ids = Array.from({ length: PER_PLUGIN }, (_, i) => `p${String(n)}/r${String(i)}`)
  const items = ids.map((id) => `defineReporter({ id: '${id}', title, description: title, mediaType: 'text/plain', extension: '.txt', options, render: () => '' }),`)
  return `${header}const title = ${words}
const options = defineOptions({ form: optional(oneOf('a', 'b'), 'form') })
export const p${String(n)} = definePlugin({ apiVersion: 1, id: 'p${String(n)}', version: '1.0.0', meta: { title }, setup: () => ({ reporters: [\n${items.join('\n')}\n] }) })\n`
}

function mainText(wrong: string): string {
  const all = Array.from({ length: PLUGINS }, (_, n) => n)
  const calls = Array.from({ length: CALLS }, (_, i) => `engine.render('p${String(i % PLUGINS)}/r${String(i % PER_PLUGIN)}', result, { options: { form: 'a' } })`)
  return `import { createEngine, type ScoreResult } from '../src/index.js'
${all.map((n) => `import { p${String(n)} } from './p${String(n)}.js'`).join('\n')}
declare const result: ScoreResult
const engine = createEngine({ plugins: [${all.map((n) => `p${String(n)}()`).join(', ')}] })
${calls.join('\n')}
${wrong}\n`
}

function faultsOf(wrong: string): string[] {
  const files = new Map([[join(folder, 'main.ts'), mainText(wrong)], ...Array.from({ length: PLUGINS }, (_, n) => [join(folder, `p${String(n)}.ts`), pluginText(n)] as const)])
  const { config } = ts.readConfigFile(join(import.meta.dirname, '../../../tsconfig.base.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder)
  const host = ts.createCompilerHost({ ...options, types: [] })
  const getSourceFile = host.getSourceFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version)
  }
  const program = ts.createProgram([...files.keys()], { ...options, types: [] }, host)
  return [...files.keys()].flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')))
}

test(`${String(PLUGINS)} plugins of ${String(PER_PLUGIN)} contributions and ${String(CALLS)} typed calls compile; a wrong id and a wrong option are errors`, { timeout: 240_000 }, () => {
  const start = process.cpuUsage()
  const faults = faultsOf("engine.render('p0/r80', result)\nengine.render('p0/r0', result, { options: { form: 'c' } })")
  console.info(`type check of ${String(PLUGINS)} × ${String(PER_PLUGIN)} contributions: ${(process.cpuUsage(start).user / 1e6).toFixed(1)} s of processor time`)
  expect(faults).toEqual([
    expect.stringMatching(/^Argument of type '"p0\/r80"' is not assignable to parameter of type /),
    expect.stringMatching(/^Type '"c"' is not assignable to type '"a" \| "b"/),
  ])
})
