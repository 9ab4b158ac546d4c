/** Name and version of this package, recorded in manifests; a test keeps them equal to package.json. */
export const CORE_PACKAGE = Object.freeze({ name: '@dti-vn/core', version: '0.1.0' })
