import { optionNames, requireKnown, requireOptions, requireWords } from '@dti-vn/sdk'
import type { AnnexOptions } from './options.js'

const NAMES = optionNames<AnnexOptions>({
  id: true, name: true, level: true, edition: true, valid: true, decision: true, authority: true, mainDepth: true, knownMains: true, checks: true, columns: true, include: true, encoding: true, table: true,
})

/** Throws a `MisuseError` for an option of `importAnnex` that does not exist, and for an authority, an encoding and a kind of what is left out that is none. */
export function requireAnnexOptions(options: AnnexOptions): void {
  requireOptions('importAnnex', options, NAMES)
  requireWords(options, { authority: ['official', 'reconstructed', 'illustrative'], encoding: ['tcvn3', 'vni'] })
  for (const kind of options.include ?? []) requireKnown(kind, ['hidden', 'struck'], { vi: 'Một mục của “include”', en: 'An item of "include"' })
}
