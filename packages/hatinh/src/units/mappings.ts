import type { Mapping } from './mapping.js'
import { hatinh2020ToHatinh202501 } from './mappings/hatinh-2020-to-hatinh-2025-01.js'
import { hatinh202501ToHatinh202507 } from './mappings/hatinh-2025-01-to-hatinh-2025-07.js'

/** The mappings between neighbouring code lists, in order of time. */
export const mappings: readonly Mapping[] = Object.freeze([hatinh2020ToHatinh202501, hatinh202501ToHatinh202507])
