// Installs the peers that are not in the lockfile into packages/bench/peers, outside the workspace: npm packages, and numpy and pandas where there is pip.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../peers/', import.meta.url))
const run = (command, ...options) => spawnSync(command, options, { cwd, stdio: 'inherit' }).status === 0

if (!run('npm', 'install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--workspaces=false')) process.exitCode = 1
if (!run('python3', '-m', 'pip', 'install', '--quiet', '--target', 'python', '--requirement', 'requirements.txt')) console.log('numpy and pandas are not installed here: the bench skips them unless python3 has them')
