import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'

const SCOPE = '@dti-vn/'

/** Who may import whom. Names stand without the scope; `level-x` and `adapter-x` stand as `levels` and `adapters`. */
export const arrows = Object.freeze({
  core: [],
  sdk: ['core'],
  testing: ['sdk', 'core'],
  levels: ['sdk', 'core'],
  composite: ['sdk', 'core'],
  assessment: ['sdk', 'core'],
  analysis: ['sdk', 'core'],
  adapters: ['sdk', 'core'],
  report: ['sdk', 'core'],
  hatinh: ['levels', 'sdk', 'core'],
  cli: ['report', 'adapters', 'hatinh', 'analysis', 'assessment', 'sdk', 'core'],
  'create-plugin': [],
  bench: ['report', 'adapters', 'hatinh', 'analysis', 'assessment', 'composite', 'levels', 'sdk', 'core'],
})

const roleOf = (name) => name.replace(/^(level|adapter)-.+$/, '$1s')

/** What only tests may import: the plugin author's kit, where it does not stand on the package itself, and for adapters the levels of a province and each other's files. */
const mayTestWith = (from, to) => (to === 'testing' && !['core', 'sdk'].includes(from)) || (roleOf(from) === 'adapters' && ['hatinh', 'levels', 'adapters'].includes(roleOf(to)))

const mayImport = (from, to, shipped) => arrows[roleOf(from)]?.includes(roleOf(to)) || (!shipped && mayTestWith(from, to))

/** Random indices, data and the oracle stand in the tests of core, made-up archives and random choices in those of workbooks; the tests of other packages run on them too. */
const SHARED_TESTS = /\/packages\/(core\/test\/(contract\/world|oracle)|adapters\/xlsx\/test\/(workbook\/zip-of|fuzz\/random))(\/|\.)/

/** What core may import from outside, and in which folder; the build compiles it in. */
const coreImports = new Map([
  ['zod/mini', 'src/'],
  ['mathjs/number', 'src/formula/'],
])

const known = new Map()

function manifestAbove(folder) {
  if (!known.has(folder)) {
    const file = resolve(folder, 'package.json')
    const above = dirname(folder)
    known.set(folder, existsSync(file) ? { folder, ...JSON.parse(readFileSync(file, 'utf8')) } : above === folder ? undefined : manifestAbove(above))
  }
  return known.get(folder)
}

const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** @type {import('eslint').Rule.RuleModule} */
export const importArrows = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports follow the arrows between packages' },
    schema: [],
    messages: {
      arrow: '{{from}} may not import {{to}}: the arrows stand in .ci/lint/arrows.js.',
      itself: 'Inside {{from}} import the file by its relative path.',
      crossing: 'This path leaves {{from}}: import other packages by their name.',
      builtin: 'Core runs everywhere: it imports no Node builtin ({{to}}).',
      outside: 'From outside core imports only zod/mini and, in src/formula, mathjs/number; not {{to}}.',
      undeclared: '{{to}} is not among the dependencies of {{from}}.',
    },
  },
  create(context) {
    const manifest = manifestAbove(dirname(context.filename))
    if (!manifest?.name?.startsWith(SCOPE)) return {}
    const from = manifest.name.slice(SCOPE.length)
    const place = relative(manifest.folder, context.filename).replaceAll(sep, '/')
    const shipped = /^(src|bin)\//.test(place)
    if (!shipped && !place.startsWith('test/')) return {}
    // Nothing of a private package is published: its sources may use what only developers install.
    const declared = { ...manifest.dependencies, ...(shipped && manifest.private !== true ? {} : manifest.devDependencies) }

    function faultOf(specifier) {
      if (specifier.startsWith('.')) {
        const target = resolve(dirname(context.filename), specifier)
        const shared = !shipped && SHARED_TESTS.test(target.replaceAll(sep, '/'))
        return shared || target.startsWith(manifest.folder + sep) ? undefined : 'crossing'
      }
      const name = packageOf(specifier)
      if (name === manifest.name) return shipped ? 'itself' : undefined
      if (name.startsWith(SCOPE)) {
        if (!mayImport(from, name.slice(SCOPE.length), shipped)) return 'arrow'
        return name in declared ? undefined : 'undeclared'
      }
      if (!shipped) return undefined
      if (from === 'core') {
        if (isBuiltin(specifier)) return 'builtin'
        const folder = coreImports.get(specifier)
        return folder !== undefined && place.startsWith(folder) ? undefined : 'outside'
      }
      return isBuiltin(specifier) || name in declared ? undefined : 'undeclared'
    }

    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const messageId = faultOf(source.value)
      if (messageId) context.report({ node: source, messageId, data: { from: manifest.name, to: source.value } })
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    }
  },
}
