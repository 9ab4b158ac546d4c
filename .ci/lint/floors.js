import { dirname, relative, resolve, sep } from 'node:path'

/** The floors of core from the ground up: a room may import those below it, and those that stand on its own floor. */
export const floors = Object.freeze([
  ['numeric', 'text'],
  ['issues'],
  ['definition', 'formula', 'period', 'print'],
  ['methods', 'normalisations', 'aggregations', 'check'],
  ['dataset'],
  ['engine', 'lowering'],
  ['ranking'],
  ['explain'],
  ['registry', 'result'],
])

/**
 * Contracts: files of which a floor below may import types. A plan holds the grader, the ranker and the fillers of figures that it is used with; these take a scorecard,
 * which holds the plan and the data set that was made for it. So these types refer to each other in a circle, and no order of the rooms can straighten it. No value goes up.
 */
export const contracts = Object.freeze([
  'engine/plan',
  'engine/state',
  'engine/exact-unit',
  'ranking/grader',
  'ranking/grading',
  'ranking/ranker',
  'ranking/standings',
  'registry/registry',
  'registry/registry-of',
])

/** Read by programs on subpaths of their own, so that who brings an index of their own does not load them: nothing in core imports them. */
export const apart = Object.freeze(['decision-2878'])

const heights = new Map(floors.flatMap((rooms, height) => rooms.map((room) => [room, height])))

const CORE = /^(.*\/packages\/core\/src)\/(.+)$/

/** The room of a file of core; undefined for the entries, which stand above all floors. */
const roomOf = (place) => (place.includes('/') ? place.split('/', 1)[0] : undefined)

/** @type {import('eslint').Rule.RuleModule} */
export const coreFloors = {
  meta: {
    type: 'problem',
    docs: { description: 'Inside core, imports go down' },
    schema: [],
    messages: {
      up: '{{from}} may not import {{to}}: it stands on a floor above. The floors are in .ci/lint/floors.js.',
      contract: '{{from}} may import only types of {{to}}: it is a contract that stands on a floor above.',
      apart: '{{to}} stands apart on subpaths of its own: nothing else in core imports it.',
      unknown: 'The room {{from}} has no floor: give it one in .ci/lint/floors.js.',
      entry: '{{from}} may not import {{to}}: entries stand above all rooms.',
    },
  },
  create(context) {
    const match = CORE.exec(context.filename.replaceAll(sep, '/'))
    if (!match) return {}
    const [, root, place] = match
    const from = roomOf(place)
    if (from === undefined) return {}

    function faultOf(to, target, isType) {
      if (to === from) return undefined
      if (to === undefined) return target === 'version' ? undefined : 'entry'
      if (apart.includes(to)) return 'apart'
      if (apart.includes(from)) return undefined
      if (!heights.has(from)) return 'unknown'
      if (heights.get(to) <= heights.get(from)) return undefined
      if (!contracts.includes(target)) return 'up'
      return isType ? undefined : 'contract'
    }

    function check(source, isType) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.')) return
      const target = relative(root, resolve(dirname(context.filename), source.value)).replaceAll(sep, '/').replace(/\.js$/, '')
      const to = roomOf(target)
      const messageId = faultOf(to, target, isType)
      if (messageId) context.report({ node: source, messageId, data: { from, to: messageId === 'apart' ? to : target } })
    }

    const isTyped = (node, kind) => node[kind] === 'type' || (node.specifiers?.length > 0 && node.specifiers.every((one) => one[kind] === 'type'))
    return {
      ImportDeclaration: (node) => check(node.source, isTyped(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node.source, isTyped(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    }
  },
}
