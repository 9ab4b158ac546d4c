import type { Aggregation, LevelDefinition, ScoringMethod } from '@dti-vn/core'
import { BUILT_IN_AGGREGATIONS, BUILT_IN_METHODS, nearest, parseDefinition, formatIssue } from '@dti-vn/core'
import type { CompositionFault } from './composition-error.js'
import type { AnyIndex, Contributions, Plugin } from './plugin.js'

/** Contributions of all plugins by kind. */
export interface Collected {
  readonly levels: readonly LevelDefinition[]
  readonly indexes: readonly AnyIndex[]
  readonly methods: readonly ScoringMethod[]
  readonly aggregations: readonly Aggregation[]
}

interface Owned<T> {
  readonly owner: string
  readonly value: T
}

/** Puts the contributions of all plugins together and finds conflicts: an id belongs to one plugin, and both owners are named. */
export function collect(plugins: readonly Plugin[]): { readonly collected: Collected; readonly faults: readonly CompositionFault[] } {
  const faults: CompositionFault[] = []
  const owned = <Kind extends keyof Contributions>(kind: Kind) => plugins.flatMap((plugin) => contributionsOf(plugin, kind, faults))
  const levels = unique('level', owned('levels'), faults)
  const indexes = unique('index', owned('indexes'), faults)
  const methods = added('method', BUILT_IN_METHODS, owned('methods'), faults)
  const aggregations = added('aggregation', BUILT_IN_AGGREGATIONS, owned('aggregations'), faults)
  for (const index of indexes) checkIndex(index, levels, faults)
  const values = <T>(items: readonly Owned<T>[]) => items.map((item) => item.value)
  return { collected: { levels: values(levels), indexes: values(indexes), methods: values(methods), aggregations: values(aggregations) }, faults }
}

/** The contributions of one kind of a plugin; what is no list of values with an id is a fault. */
function contributionsOf<Kind extends keyof Contributions>(
  plugin: Plugin,
  kind: Kind,
  faults: CompositionFault[],
): Owned<NonNullable<Contributions[Kind]>[number]>[] {
  const owner = `${plugin.id}@${plugin.version}`
  const list: unknown = plugin.contributions[kind]
  if (list === undefined) return []
  if (Array.isArray(list) && list.every(hasId)) return list.map((value) => ({ owner, value: value as NonNullable<Contributions[Kind]>[number] }))
  faults.push({
    code: 'CONTRIBUTION_INVALID',
    plugin: owner,
    text: { vi: `“${kind}” phải là danh sách các đối tượng có mã (id).`, en: `"${kind}" must be a list of objects with an id.` },
  })
  return []
}

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

function unique<T extends { readonly id: string }>(kind: string, items: readonly Owned<T>[], faults: CompositionFault[]): readonly Owned<T>[] {
  const byId = new Map<string, Owned<T>>()
  for (const item of items) {
    const other = byId.get(item.value.id)
    if (!other) byId.set(item.value.id, item)
    else if (other.value !== item.value) {
      const both = `${other.owner} / ${item.owner}`
      faults.push({
        code: 'CONTRIBUTION_CONFLICT',
        plugin: item.owner,
        text: {
          vi: `Hai plugin cùng đóng góp ${kind} “${item.value.id}” (${both}); hãy bỏ một trong hai hoặc đổi mã.`,
          en: `Two plugins contribute ${kind} "${item.value.id}" (${both}); remove one of them or change the id.`,
        },
      })
    }
  }
  return [...byId.values()]
}

/** What plugins add to a kind that has built-in values; ids of plugins start with their own. */
function added<T extends { readonly id: string }>(kind: string, builtIn: readonly T[], items: readonly Owned<T>[], faults: CompositionFault[]): readonly Owned<T>[] {
  const all = unique(kind, [...builtIn.map((value) => ({ owner: '@dti-vn/core', value })), ...items], faults)
  const own = all.slice(builtIn.length)
  for (const { owner, value } of own) {
    const prefix = `${owner.split('@')[0] ?? ''}/`
    if (value.id.startsWith(prefix) && value.id.length > prefix.length) continue
    faults.push({
      code: 'CONTRIBUTION_INVALID',
      plugin: owner,
      text: { vi: `Mã “${value.id}” (${kind}) phải bắt đầu bằng “${prefix}”.`, en: `Id "${value.id}" (${kind}) must start with "${prefix}".` },
    })
  }
  return own
}

function checkIndex({ owner, value }: Owned<AnyIndex>, levels: readonly Owned<LevelDefinition>[], faults: CompositionFault[]): void {
  const parsed = parseDefinition(value)
  if (!parsed.ok) {
    for (const issue of parsed.issues) {
      faults.push({ code: 'CONTRIBUTION_INVALID', plugin: owner, text: { vi: formatIssue(issue, 'vi'), en: formatIssue(issue, 'en') } })
    }
    return
  }
  const known = levels.map((level) => level.value.id)
  if (known.includes(value.level)) return
  const hint = nearest(value.level, known).join(', ')
  faults.push({
    code: 'REFERENCE_UNKNOWN',
    plugin: owner,
    text: {
      vi: `Bộ chỉ số “${value.id}” thuộc cấp “${value.level}” mà không plugin nào đóng góp.${hint && ` Gần đúng: ${hint}.`}`,
      en: `Index "${value.id}" belongs to level "${value.level}", which no plugin contributes.${hint && ` Closest: ${hint}.`}`,
    },
  })
}
