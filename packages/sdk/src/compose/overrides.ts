import { nearest, type OverrideRecord } from '@dti-vn/core'
import { type ContributionOf, KIND_NAMES, type KindName, KINDS } from '../contributions/kinds.js'
import { isRecord } from '../contributions/shape.js'
import type { Collected } from './collect.js'
import { type CompositionFault, fault } from './composition-error.js'
import type { Owned } from './owned.js'

/** What the owner of an engine replaces (`'a/x': 'b/x'`) or switches off (`'a/y': false`), by id. */
export type Overrides = Readonly<Record<string, string | false>>

/** The contributions after overrides, and what was done, by id. */
export interface Overridden {
  readonly collected: Collected
  readonly records: readonly OverrideRecord[]
  readonly faults: readonly CompositionFault[]
}

const CONFIG = 'overrides'

/** Kinds that can be overridden. Issue codes cannot: their makers give them their severity; a locale gives them other words. */
const KINDS_HERE = KIND_NAMES.filter((kind) => kind !== 'issues')

/**
 * Applies overrides. A replacement is what its plugin gave, under the id that it replaces; replacements are not followed further. What is built
 * in cannot be overridden: results would no longer mean what the numeric contract says. Nor can issue codes.
 */
export function applyOverrides(collected: Collected, overrides: Overrides): Overridden {
  if (!isRecord(overrides)) return { collected, records: [], faults: [invalid('#', 'overrides')] }
  const faults: CompositionFault[] = []
  const done = new Map<string, { readonly kind: KindName; readonly by: string | null }>()
  for (const [id, by] of Object.entries(overrides)) {
    if (by !== false && typeof by !== 'string') faults.push(invalid(id, 'value'))
    else {
      const found = kindFor(collected, id, by, faults)
      if (found) done.set(id, { kind: found, by: by === false ? null : by })
    }
  }
  const entries = KIND_NAMES.map((kind) => [kind, overridden(collected[kind], kind, done)] as const)
  const records = [...done].map(([id, { by }]) => Object.freeze({ id, by })).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { collected: Object.freeze(Object.fromEntries(entries)) as unknown as Collected, records: Object.freeze(records), faults }
}

function overridden<K extends KindName>(
  items: Collected[K],
  kind: K,
  done: ReadonlyMap<string, { readonly kind: KindName; readonly by: string | null }>,
): readonly Owned<ContributionOf<K>>[] {
  const list: readonly Owned<ContributionOf<K>>[] = items
  return list.flatMap((item) => {
    const override = done.get(item.value.id)
    if (override?.kind !== kind) return [item]
    const by = list.find(({ value }) => value.id === override.by)
    return by ? [{ plugin: by.plugin, value: Object.freeze({ ...by.value, id: item.value.id }) as ContributionOf<K> }] : []
  })
}

/** The kind that an override is about; undefined with a fault where there is none, or more than one. */
function kindFor(collected: Collected, id: string, by: string | false, faults: CompositionFault[]): KindName | undefined {
  const of = (wanted: string) => KINDS_HERE.filter((kind) => collected[kind].some(({ value }) => value.id === wanted))
  const sources = of(id)
  if (sources.length === 0) return void faults.push(unknown(collected, id))
  if (by === false) return sources.length === 1 ? sources[0] : void faults.push(ambiguous(id, sources))
  const targets = of(by)
  if (targets.length === 0) return void faults.push(unknown(collected, by))
  const shared = sources.filter((kind) => targets.includes(kind))
  if (shared.length === 1) return shared[0]
  faults.push(shared.length > 1 ? ambiguous(id, shared) : otherKind(id, sources, by, targets))
  return undefined
}

function unknown(collected: Collected, id: string): CompositionFault {
  if (collected.issues.some(({ value }) => value.id === id)) {
    return fault('OVERRIDE_KIND', CONFIG, `“${id}” là mã thông báo nên không thay được; muốn câu chữ khác thì dùng plugin ngôn ngữ.`, `"${id}" is an issue code and cannot be overridden; a locale can give it other words.`)
  }
  const known = KINDS_HERE.flatMap((kind) => collected[kind].map(({ value }) => value.id))
  if (KIND_NAMES.some((kind) => KINDS[kind].builtIn.some((value) => value.id === id))) {
    return fault('OVERRIDE_UNKNOWN', CONFIG, `“${id}” là của thư viện nên không thay được; hãy dùng mã khác trong định nghĩa.`, `"${id}" is built in and cannot be overridden; name another id in the definition.`)
  }
  const close = nearest(id, known).join(', ')
  return fault(
    'OVERRIDE_UNKNOWN',
    CONFIG,
    `Không phần mở rộng (plugin) nào có “${id}”; hãy sửa hoặc bỏ mục này.${close && ` Gần đúng: ${close}.`}`,
    `No plugin contributes "${id}"; correct or remove the entry.${close && ` Closest: ${close}.`}`,
  )
}

function ambiguous(id: string, kinds: readonly KindName[]): CompositionFault {
  const list = kinds.join(', ')
  return fault('OVERRIDE_KIND', CONFIG, `“${id}” là mã của nhiều loại (${list}); không rõ thay loại nào.`, `"${id}" is an id of several kinds (${list}); it is not clear which one is meant.`)
}

function otherKind(id: string, from: readonly KindName[], by: string, to: readonly KindName[]): CompositionFault {
  const [a, b] = [from.join(', '), to.join(', ')]
  return fault('OVERRIDE_KIND', CONFIG, `“${id}” (${a}) và “${by}” (${b}) khác loại; hãy chọn cùng loại.`, `"${id}" (${a}) and "${by}" (${b}) are of different kinds; choose one of the same kind.`)
}

function invalid(id: string, what: string): CompositionFault {
  return fault('OVERRIDE_UNKNOWN', CONFIG, `“${id}” (${what}): phải là { mã: mã khác hoặc false }.`, `"${id}" (${what}): must be { id: another id or false }.`)
}
