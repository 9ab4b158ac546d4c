import type { Plugin } from '@dti-vn/sdk'

/** A plugin of the preset that is loaded when it is needed, and what it brings. */
export interface PresetPart {
  /** Id of the plugin. */
  readonly plugin: string
  /** Ids of its levels, indexes and lists of units. */
  readonly levels: readonly string[]
  readonly indexes: readonly string[]
  readonly unitLists: readonly string[]
  readonly load: () => Promise<Plugin>
}

/** What `hatinh()` holds, in its order, for a program that loads only what it uses: the table of each level is most of the package. */
export const hatinhParts: readonly PresetPart[] = /* @__PURE__ */ Object.freeze([
  level('department', async () => (await import('@dti-vn/level-department')).departmentPlugin()),
  level('district', async () => (await import('@dti-vn/level-district')).districtPlugin()),
  level('commune', async () => (await import('@dti-vn/level-commune')).communePlugin()),
  {
    plugin: 'hatinh',
    levels: [],
    indexes: [],
    unitLists: ['hatinh-2020', 'hatinh-2025-01', 'hatinh-2025-07'],
    load: async () => (await import('./plugin.js')).unitListsPlugin(),
  },
])

function level(id: string, load: PresetPart['load']): PresetPart {
  return { plugin: `level-${id}`, levels: [id], indexes: [`qd2878/${id}`], unitLists: [], load }
}
