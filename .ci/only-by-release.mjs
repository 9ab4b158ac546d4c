// Runs before `npm publish` of a package: refuses where `npm run release` has not checked the commit.
import { execFileSync } from 'node:child_process'
import process from 'node:process'

const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
if (process.env.DTI_RELEASE !== commit) {
  console.error('Packages are published by npm run release, which runs all checks first.')
  process.exitCode = 1
}
