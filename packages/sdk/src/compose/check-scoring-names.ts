import { functionNameConflicts } from '@dti-vn/core'
import { labelOf } from '../plugin/plugin.js'
import type { Collected } from './collect.js'
import { type CompositionFault, fault } from './composition-error.js'
import type { Owned } from './owned.js'

/** Names that contributions of different kinds, or of different ids, would share. */
export function checkScoringNames(collected: Collected): CompositionFault[] {
  return [...methodNames(collected), ...functionNames(collected)]
}

/** A normalisation becomes a method of its id: no method may have the same. */
function methodNames({ methods, normalisations }: Collected): CompositionFault[] {
  return normalisations.flatMap(({ plugin, value: { id } }) => {
    const other = methods.find(({ value }) => value.id === id)
    if (!other) return []
    const both = `${labelOf(other.plugin)} / ${labelOf(plugin)}`
    return [
      fault(
        'CONTRIBUTION_CONFLICT',
        labelOf(plugin),
        `“${id}” vừa là cách tính vừa là cách chuẩn hóa (${both}); cách chuẩn hóa cũng thành cách tính cùng mã, hãy đổi một trong hai mã.`,
        `"${id}" is both a method and a normalisation (${both}); a normalisation becomes a method of its id, so change one of the two ids.`,
      ),
    ]
  })
}

/** Formulas write `_` for every sign that is no letter or digit, so that two ids may come to one name. */
function functionNames({ functions }: Collected): CompositionFault[] {
  return functionNameConflicts(functions.map(({ value }) => value)).map(({ name, id, other }) => {
    const label = ownerOf(functions, id)
    const [vi, en] =
      other === undefined
        ? [`một từ của ngôn ngữ công thức (@dti-vn/core / ${label})`, `a word of the formula language (@dti-vn/core / ${label})`]
        : [`tên của hàm “${other}” (${ownerOf(functions, other)} / ${label})`, `that of the function "${other}" (${ownerOf(functions, other)} / ${label})`]
    return fault(
      'CONTRIBUTION_CONFLICT',
      label,
      `Trong công thức, hàm “${id}” có tên “${name}”, trùng với ${vi}; hãy đổi mã của hàm.`,
      `In formulas the function "${id}" is named "${name}", which is ${en}; change the id of the function.`,
    )
  })
}

function ownerOf(items: readonly Owned<{ readonly id: string }>[], id: string): string {
  const found = items.find(({ value }) => value.id === id)
  return found ? labelOf(found.plugin) : '?'
}
