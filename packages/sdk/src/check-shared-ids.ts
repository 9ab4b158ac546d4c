import { labelOf, type Collected } from './collect.js'
import { type CompositionFault, fault } from './composition-error.js'

/** A normalisation becomes a method of its id: no method may have the same. */
export function checkSharedIds({ methods, normalisations }: Collected): CompositionFault[] {
  const owners = new Map(methods.map(({ plugin, value }) => [value.id, plugin]))
  return normalisations.flatMap(({ plugin, value: { id } }) => {
    const other = owners.get(id)
    if (!other) return []
    const both = `${labelOf(other)} / ${labelOf(plugin)}`
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
