import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, '../advisories.mjs')

/** What is said when `npm audit` gives an answer. */
function said(answer: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dti-npm-'))
  writeFileSync(join(folder, 'answer'), answer)
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat ${JSON.stringify(join(folder, 'answer'))}\nexit 1\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` } })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

// The shape that npm 11 documents for `npm audit --json`, cut to what is read.
const FOUND = { auditReportVersion: 2, vulnerabilities: { lodash: { name: 'lodash', severity: 'high', range: '<4.17.21' }, minimist: { name: 'minimist', severity: 'critical', range: '<0.2.4' } } }

test('known vulnerabilities fail and are named', () => {
  expect(said(JSON.stringify(FOUND))).toEqual({ status: 1, stdout: '2 packages with known vulnerabilities', stderr: 'lodash <4.17.21: high\nminimist <0.2.4: critical' })
})

test('none is said', () => {
  expect(said(JSON.stringify({ ...FOUND, vulnerabilities: {} }))).toEqual({ status: 0, stdout: '0 packages with known vulnerabilities', stderr: '' })
})

test.each([
  ['an error of the registry', '{ "message": "request failed", "error": { "code": "ENOAUDIT", "summary": "" } }', 'request failed'],
  ['a page of a proxy', '<html>no</html>', 'no answer'],
  ['nothing', '', 'no answer'],
])('%s is a skipped step, and no clean bill', (_what, answer, why) => {
  const { status, stdout } = said(answer)
  expect([status, stdout]).toEqual([0, `skipped: advisories were not checked, because the registry did not answer (${why})`])
})
