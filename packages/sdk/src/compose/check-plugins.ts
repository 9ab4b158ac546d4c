import { nearest } from '@dti-vn/core'
import { type CompositionFault, fault } from './composition-error.js'
import { KIND_NAMES } from '../contributions/kinds.js'
import { isRecord } from '../contributions/shape.js'
import { forget } from '../guard/forget.js'
import { type Plugin, PLUGIN_API_VERSION } from '../plugin/plugin.js'

const PLUGIN_ID = /^[a-z][a-z0-9-]*$/

/** Faults of the plugins as such: their form, version, duplicates, and what they require. */
export function checkPlugins(plugins: readonly Plugin[]): CompositionFault[] {
  const ids = plugins.filter(isPlugin).map((plugin) => plugin.id)
  return plugins.flatMap((plugin, i) => {
    if (!isPlugin(plugin)) {
      forget(plugin)
      return [
        fault('PLUGIN_INVALID', `#${String(i + 1)}`, 'Phần tử này không phải plugin; hãy gọi hàm do definePlugin trả về.', 'This is not a plugin; call the factory that definePlugin returned.'),
      ]
    }
    const name = `${plugin.id}@${plugin.version}`
    const faults: CompositionFault[] = []
    if (!PLUGIN_ID.test(plugin.id)) {
      faults.push(fault('PLUGIN_INVALID', name, 'Mã plugin phải có dạng [a-z][a-z0-9-]*.', 'A plugin id must match [a-z][a-z0-9-]*.'))
    }
    const apiVersion: number = plugin.apiVersion
    if (apiVersion !== PLUGIN_API_VERSION) faults.push(unsupported(name, apiVersion))
    const first = plugins.findIndex((other) => other.id === plugin.id)
    if (first < i && plugins[first] !== plugin) {
      const other = `${plugin.id}@${plugins[first]?.version ?? '?'}`
      faults.push(fault('PLUGIN_DUPLICATE', name, `Đã có plugin ${other} cùng mã; hãy bỏ một trong hai.`, `Plugin ${other} has the same id; remove one of the two.`))
    }
    for (const required of plugin.requires) {
      if (ids.includes(required)) continue
      const hint = nearest(required, ids).join(', ')
      faults.push(
        fault('PLUGIN_REQUIRES_MISSING', name, `Cần plugin “${required}”; hãy thêm vào danh sách plugins.${hint && ` Gần đúng: ${hint}.`}`, `Needs plugin "${required}"; add it to the list of plugins.${hint && ` Closest: ${hint}.`}`),
      )
    }
    for (const key of Object.keys(plugin.contributions)) {
      if ((KIND_NAMES as readonly string[]).includes(key)) continue
      const known = KIND_NAMES.join(', ')
      faults.push(fault('CONTRIBUTION_UNKNOWN_KEY', name, `Không hiểu đóng góp “${key}”; các loại hợp lệ: ${known}.`, `Unknown contribution "${key}"; valid kinds: ${known}.`))
    }
    return faults
  })
}

function unsupported(name: string, version: number): CompositionFault {
  const [found, current] = [String(version), String(PLUGIN_API_VERSION)]
  if (version > PLUGIN_API_VERSION) {
    return fault(
      'PLUGIN_API_UNSUPPORTED',
      name,
      `Plugin viết cho apiVersion ${found}, mới hơn ${current} của SDK này: hãy nâng @dti-vn/sdk, hoặc dùng bản plugin cũ hơn.`,
      `The plugin is written for apiVersion ${found}, newer than ${current} of this SDK: update @dti-vn/sdk, or use an older version of the plugin.`,
    )
  }
  return fault(
    'PLUGIN_API_UNSUPPORTED',
    name,
    `apiVersion ${found} không phải phiên bản mà SDK này hiểu (${current}): hãy dùng bản plugin mới hơn.`,
    `apiVersion ${found} is not one that this SDK understands (${current}): use a newer version of the plugin.`,
  )
}

/** True for anything with the shape of a plugin; what is inside its contributions is looked at when they are collected. */
export function isPlugin(value: unknown): value is Plugin {
  try {
    if (typeof value !== 'object' || value === null) return false
    const { kind, id, version, requires, contributions } = value as Partial<Plugin>
    const hasTexts = kind === 'dti-vn.plugin' && typeof id === 'string' && typeof version === 'string'
    return hasTexts && Array.isArray(requires) && requires.every((one) => typeof one === 'string') && isRecord(contributions) && Object.keys(contributions).length >= 0
  } catch {
    // A revoked proxy, a getter that throws.
    return false
  }
}
