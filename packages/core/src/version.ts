import { version } from '../package.json'

/** Name and version of this package, recorded in manifests. */
export const CORE_PACKAGE = Object.freeze({ name: '@dti-vn/core', version })
