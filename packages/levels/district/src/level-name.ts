/** Name of the level, also the title of its plugin. */
export const levelName = { vi: 'Cấp huyện', en: 'Districts' } as const
