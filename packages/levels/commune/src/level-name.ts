/** Name of the level, also the title of its plugin. */
export const levelName = { vi: 'Cấp xã', en: 'Communes' } as const
