import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Sources of the published packages. */
const sources = readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => file.includes('/src/') && !file.includes('/node_modules/') && !/^packages\/(bench|create-plugin)\//.test(file))

const FILE_SYSTEM = /(?:from|import|require)\s*\(?\s*['"](?:node:)?fs(?:\/promises)?['"]/

test('nobody but the one reader and writer imports the file system, except to look around', () => {
  const users = sources.filter((file) => !file.startsWith('packages/sdk/src/node/') && FILE_SYSTEM.test(readFileSync(join(root, file), 'utf8')))
  expect(users.sort()).toEqual(['packages/cli/src/config/find-config.ts', 'packages/cli/src/input/list-folder.ts', 'packages/cli/src/input/load-plugins.ts'])
  const imports = users.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/import \{([^}]*)\} from 'node:fs/g)].map((match) => match[1]?.trim()))
  expect(imports.sort()).toEqual(['existsSync, statSync', 'readdir, stat', 'statSync'])
})
