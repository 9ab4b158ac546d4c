import { fileURLToPath } from 'node:url'

// Links to sources are rooted here; a relative path would be one of each package.
const root = fileURLToPath(new URL('.', import.meta.url))

const sources = {
  disableGit: true,
  gitRevision: 'main',
  sourceLinkTemplate: 'https://github.com/dti-vn/dti-vn/blob/{gitRevision}/{path}#L{line}',
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'dti-vn',
  plugin: ['typedoc-plugin-markdown'],
  entryPointStrategy: 'packages',
  entryPoints: [
    'packages/core',
    'packages/sdk',
    'packages/testing',
    'packages/levels/*',
    'packages/hatinh',
    'packages/composite',
    'packages/adapters/*',
    'packages/create-plugin',
    'packages/cli',
  ],
  out: 'docs/api',
  readme: 'none',
  includeVersion: true,
  ...sources,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  packageOptions: {
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    displayBasePath: root,
    ...sources,
    validation: { notExported: true, invalidLink: true, notDocumented: false },
  },
}
