// Run by `prepack` in a package's folder: every published tarball carries the licence, the repository holds it once.
import { copyFileSync } from 'node:fs'

copyFileSync(new URL('../LICENSE', import.meta.url), 'LICENSE')
