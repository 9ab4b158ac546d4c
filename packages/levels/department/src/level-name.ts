/** Name of the level, also the title of its plugin. */
export const levelName = { vi: 'Cấp sở, ban, ngành', en: 'Provincial departments' } as const
