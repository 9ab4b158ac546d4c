import { nearest } from '@dti-vn/core'
import { fault, type CompositionFault } from './composition-error.js'
import { checkFields } from '../contributions/check-fields.js'
import type { Field } from '../contributions/field.js'
import type { ContributionKind } from '../contributions/kind.js'
import { type ContributionOf, KIND_NAMES, type KindName, KINDS } from '../contributions/kinds.js'
import { isRecord } from '../contributions/shape.js'
import { messageOf } from '../guard/message-of.js'
import { labelOf, type Plugin } from '../plugin/plugin.js'
import type { Owned } from './owned.js'

/** Contributions of all plugins by kind. */
export type Collected = { readonly [K in KindName]: readonly Owned<ContributionOf<K>>[] }

interface AnyContribution {
  readonly id: string
}

type AnyKind = Omit<ContributionKind<AnyContribution>, 'fields'> & { readonly fields: Readonly<Record<string, Field>> | null }

/** Puts the contributions of all plugins together, kind by kind, and finds what does not fit: shapes, ids, conflicts. Shapes that were checked before are not looked at. */
export function collect(plugins: readonly Plugin[], checked = false): { readonly collected: Collected; readonly faults: readonly CompositionFault[] } {
  const faults: CompositionFault[] = []
  const entries = KIND_NAMES.map((name) => {
    const owned = plugins.flatMap((plugin) => contributionsOf(plugin, name, checked ? { ...KINDS[name] as AnyKind, ids: () => undefined, fields: null, faults: undefined } : (KINDS[name] as AnyKind), faults))
    return [name, unique(KINDS[name] as AnyKind, owned, faults)] as const
  })
  return { collected: Object.freeze(Object.fromEntries(entries)) as unknown as Collected, faults }
}

/** The sound contributions of one kind of a plugin; every other one leaves its faults. */
function contributionsOf(plugin: Plugin, name: KindName, kind: AnyKind, faults: CompositionFault[]): Owned<AnyContribution>[] {
  const report = (vi: string, en: string) => void faults.push(fault('CONTRIBUTION_INVALID', labelOf(plugin), vi, en))
  try {
    return soundOnes(plugin, name, kind, report)
  } catch (error) {
    const message = messageOf(error)
    report(`không xem được “${name}”: ${message}.`, `"${name}" cannot be looked at: ${message}.`)
    return []
  }
}

function soundOnes(plugin: Plugin, name: KindName, kind: AnyKind, report: (vi: string, en: string) => void): Owned<AnyContribution>[] {
  const list: unknown = plugin.contributions[name]
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    report(`“${name}” phải là danh sách.`, `"${name}" must be a list.`)
    return []
  }
  return list.flatMap((value: unknown, i) => {
    if (!hasId(value)) {
      const at = `${name}[${String(i)}]`
      report(`${at}: mỗi mục phải là một đối tượng có mã (id) là chuỗi chữ.`, `${at}: each item must be an object with an id, which is a string.`)
      return []
    }
    const found = faultsOf(kind, value, plugin.id)
    for (const { vi, en } of found) report(`${kind.one.vi} “${value.id}”: ${vi}`, `${kind.one.en} "${value.id}": ${en ?? vi}`)
    return [{ plugin, value }]
  })
}

function hasId(value: unknown): value is AnyContribution {
  return isRecord(value) && typeof value['id'] === 'string'
}

function faultsOf(kind: AnyKind, value: AnyContribution, plugin: string) {
  const id = kind.ids(value.id, plugin)
  const ofFields = kind.fields ? checkFields(value, kind.fields) : []
  return [...(id ? [id] : []), ...ofFields, ...(ofFields.length === 0 ? (kind.faults?.(value) ?? []) : [])]
}

/** An id belongs to one value; both owners are named. One value that two plugins share is no conflict. */
function unique(kind: AnyKind, items: readonly Owned<AnyContribution>[], faults: CompositionFault[]): readonly Owned<AnyContribution>[] {
  const builtIn = new Set(kind.builtIn.map(({ id }) => id))
  const byId = new Map<string, Owned<AnyContribution>>()
  for (const item of items) {
    const { id } = item.value
    const other = byId.get(id)
    if (!other && !builtIn.has(id)) byId.set(id, item)
    else if (other?.value !== item.value) {
      const both = `${other ? labelOf(other.plugin) : '@dti-vn/core'} / ${labelOf(item.plugin)}`
      faults.push(
        fault(
          'CONTRIBUTION_CONFLICT',
          labelOf(item.plugin),
          `Hai phần mở rộng (plugin) cùng có ${kind.one.vi} “${id}” (${both}); hãy bỏ một trong hai hoặc đổi mã.`,
          `Two plugins contribute the ${kind.one.en} "${id}" (${both}); remove one of them or change the id.`,
        ),
      )
    }
  }
  return Object.freeze([...byId.values()])
}

/** Faults of indexes that name a level which nobody contributes. */
export function checkLevels({ indexes, levels }: Collected): CompositionFault[] {
  const known = levels.map((level) => level.value.id)
  return indexes.flatMap(({ plugin, value: { id, level } }) => {
    if (known.includes(level) || typeof level !== 'string') return []
    const hint = nearest(level, known).join(', ')
    return [
      fault(
        'REFERENCE_UNKNOWN',
        labelOf(plugin),
        `Bộ chỉ số “${id}” thuộc cấp “${level}” mà không phần mở rộng (plugin) nào có; hãy thêm phần mở rộng của cấp đó.${hint && ` Gần đúng: ${hint}.`}`,
        `Index "${id}" belongs to level "${level}", which no plugin contributes; add the plugin of that level.${hint && ` Closest: ${hint}.`}`,
      ),
    ]
  })
}
