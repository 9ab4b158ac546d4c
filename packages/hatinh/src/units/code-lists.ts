import type { CodeList } from './code-list.js'
import { hatinh2020 } from './code-lists/hatinh-2020.js'
import { hatinh202501 } from './code-lists/hatinh-2025-01.js'
import { hatinh202507 } from './code-lists/hatinh-2025-07.js'

/** The code lists of Hà Tĩnh in order of time; each begins the day after the one before ends. */
export const codeLists: readonly CodeList[] = Object.freeze([hatinh2020, hatinh202501, hatinh202507])
