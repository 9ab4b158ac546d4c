import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether LibreOffice can be called on this machine. */
export const HAS_OFFICE = hasOffice()

/** Shown beside a test that is skipped. */
export const WHY_SKIPPED = HAS_OFFICE ? '' : ' (skipped: no soffice on this machine; install libreoffice-calc)'

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

/** Opens workbooks in LibreOffice, which calculates them, and gives them back as it saved them. One start for all of them. */
export function recalculate(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dti-vn-office-'))
  try {
    const [made, saved, profile] = ['made', 'saved', 'profile'].map((name) => join(folder, name)) as [string, string, string]
    mkdirSync(made)
    for (const [name, bytes] of files) writeFileSync(join(made, name), bytes)
    const paths = readdirSync(made).map((name) => join(made, name))
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...paths],
      { stdio: 'pipe', timeout: 500_000 },
    )
    return new Map(readdirSync(saved).map((name) => [name, new Uint8Array(readFileSync(join(saved, name)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
