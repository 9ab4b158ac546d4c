import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundledCli, inShell } from './bundled-cli.js'
import { dataFile, file, folder, indexFile, sample } from './run-cli.js'

let cli = ''
beforeAll(async () => {
  cli = await bundledCli()
}, 120_000)

const run = (line: string, args: readonly string[], cwd?: string) => inShell(cli, line, [...args, '--lang', 'en'], cwd)
const small = () => ['score', '--index', indexFile(), '--data', dataFile(['u', 'U', 5])]
const commune = ['score', ...sample('commune')]

/** Something for which no officer can be blamed to write to the developers. */
const STACK = /Unexpected fault|\n\s+at |node:internal|Error:/

describe.runIf(process.platform === 'linux')('a result that does not arrive is a message and exit code 2', { timeout: 60_000 }, () => {
  test('into a full device', () => {
    const { status, stderr } = run('"$@" > /dev/full', small())
    expect([status, stderr]).toEqual([2, expect.stringContaining('File fault: stdout: the disk or the quota is full')])
    // What stood in the place of a redirected output is gone.
    expect(stderr).not.toMatch(/old file|untouched/)
    expect(stderr).not.toMatch(STACK)
  })

  test('into a file that must not grow: also what only the last bytes miss', () => {
    for (const blocks of [1, 8]) {
      const { status, stderr } = run(`ulimit -f ${String(blocks)}; trap "" XFSZ; "$@" > out.csv`, [...commune, '--format', 'csv', '--issues', 'none'], folder())
      expect([status, stderr]).toEqual([2, expect.stringContaining('stdout: the disk or the quota is full')])
    }
  })

  test('into a reader that closes', () => {
    const { status, stdout, stderr } = run('"$@" --format json | head -c 10; exit ${PIPESTATUS[0]}', commune)
    expect([status, stdout.length]).toEqual([2, 10])
    expect(stderr).toContain('stdout: the reader closed before everything was written')
    expect(stderr).not.toContain('File fault')
    expect(stderr).not.toMatch(STACK)
  })

  test('messages that cannot be told', () => {
    expect(run('"$@" 2> /dev/full', small())).toMatchObject({ status: 2, stdout: expect.stringContaining('5.00') as string })
    const closed = run('{ "$@" 2>&1 >&3 | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}; } 3>&1', [...commune, '--format', 'csv', '--issues', 'all'])
    expect([closed.status, closed.stdout.split('\n').length > 216]).toEqual([2, true])
  })

  test('--out with a limit on the size of files leaves the old file', () => {
    const where = folder()
    const old = 'old\n'.repeat(10)
    writeFileSync(join(where, 'old.csv'), old)
    const { status, stderr } = run('ulimit -f 8; trap "" XFSZ; "$@"', [...commune, '--format', 'csv', '--out', 'old.csv'], where)
    expect([status, stderr]).toEqual([2, expect.stringContaining('old.csv: the disk or the quota is full')])
    expect([readFileSync(join(where, 'old.csv'), 'utf8'), readdirSync(where)]).toEqual([old, ['old.csv']])
  })
})

describe.runIf(process.platform === 'linux')('redirections of the shell', { timeout: 60_000 }, () => {
  test('a name that leads to a pipe gets the result', () => {
    const { status, stdout } = run('"$@" --format csv', small())
    expect(stdout).toContain('u,U,')
    expect(run('"$@" --format csv --out /dev/stdout | cat; exit ${PIPESTATUS[0]}', small())).toMatchObject({ status, stdout })
    expect(run('"$@" --format csv --out >(cat > r.csv); wait $!; cat r.csv', small(), folder())).toMatchObject({ stdout })
  })

  test('nothing is added to a file that is read', () => {
    for (const line of ['"$@" --data d.csv >> d.csv', '"$@" --data - < d.csv >> d.csv']) {
      const where = folder()
      const table = 'unit_code,unit_name,1.1/awarded\nu,U,5\n'
      writeFileSync(join(where, 'd.csv'), table)
      const { status, stderr } = run(line, ['score', '--index', indexFile()], where)
      expect([status, stderr]).toEqual([2, expect.stringContaining('stdout: this is an input of the run')])
      expect(readFileSync(join(where, 'd.csv'), 'utf8')).toBe(table)
    }
  })

  test('no result takes the place of what is printed', () => {
    for (const line of ['"$@" --out r.txt > r.txt', '"$@" --out r.txt 2> r.txt']) {
      const { status, stdout, stderr } = run(`${line}; code=$?; cat r.txt; exit $code`, small(), folder())
      expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('two outputs of the run lead to this file')])
    }
  })
})

describe.runIf(process.platform === 'linux')('the standard input', { timeout: 60_000 }, () => {
  const index = indexFile()
  const args = ['score', '--index', index, '--data', '-', '--format', 'csv']
  const table = 'unit_code,unit_name,1.1/awarded\nu,U,5\n'

  test('is read as a file is: from a pipe, a file, and as an index', () => {
    const data = file('in.csv', table)
    const { stdout } = run(`"$@" < ${data}`, args)
    expect(stdout).toMatch(/u,U,,5,10,/)
    expect(run(`cat ${data} | "$@"`, args)).toMatchObject({ status: 0, stdout })
    expect(run(`"$@" --data <(cat ${data})`, ['score', '--index', index, '--format', 'csv'])).toMatchObject({ status: 0, stdout })
    expect(run(`"$@" < ${index}`, ['score', '--index', '-', '--data', data, '--format', 'csv'])).toMatchObject({ status: 0, stdout })
  })

  test('is read for every file that a command takes', () => {
    const [data, where] = [file('in.csv', table), folder()]
    const decisions = file('r.csv', 'unit_code,indicator_code,reason,who\nu,1.1,x,y\n')
    const annex = file('a.csv', 'TT,Chỉ số,Điểm tối đa\n1,Nhóm,10\n1.1,Kế hoạch,10\n')
    const head = ['--level', 'ward', '--name', 'x', '--edition', '2026', '--valid-from', '2026-01-01', '--authority', 'illustrative', '--out', 'a.json']
    expect(run(`"$@" < ${index}`, ['check', '-'])).toMatchObject({ status: 0 })
    expect(run(`"$@" < ${data}`, ['form', '--index', index, '--period', '2026', '--data', '-', '--out', 'forms'], where)).toMatchObject({ status: 0 })
    expect(run(`"$@" < ${data}`, ['feedback', '--index', index, '--data', '-', '--out-dir', 'back'], where)).toMatchObject({ status: 0 })
    expect(run(`"$@" < ${decisions}`, ['score', '--index', index, '--data', data, '--rejections', '-']).stderr).toContain('[indicator-rejected]')
    for (const line of [`"$@" < ${annex}`, `cat ${annex} | "$@"`]) {
      expect(run(line, ['import-annex', ...head, '--file', '-'], where).stdout).toContain('1 indicator')
    }
    expect(readdirSync(where).sort()).toEqual(['a.json', 'back', 'forms'])
  })

  test('names itself in issues', () => {
    const { status, stderr } = run('printf "unit_code,unit_name,1.1/awarded\\nu,U,x\\n" | "$@"', args)
    expect([status, stderr]).toEqual([1, expect.stringContaining('standard input, line 2')])
  })

  test('that is closed, empty or a device is a message', () => {
    for (const line of ['"$@" <&-', '"$@" < /dev/null', '"$@" < /dev/zero']) {
      const { status, stdout, stderr } = run(line, args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('File fault: -: this is a device')
    }
    const empty = run(': | "$@"', args)
    expect([empty.status, empty.stderr]).toEqual([1, expect.stringContaining('file-empty')])
    expect(run('echo x | "$@" --traits -', args)).toMatchObject({ status: 2, stderr: expect.stringContaining('the standard input can be read only once') as string })
  })
})

describe('a plugin that does what it must not', { timeout: 60_000 }, () => {
  const define = (more: string) => `import { definePlugin } from '${new URL('../../sdk/src/index.ts', import.meta.url).pathname}'\n${more}`
  test.each([
    ['answers requires with a promise', 'definePlugin({ apiVersion: 1, id: "bad", version: "1.0.0", meta: { title: { vi: "t" } }, requires: () => Promise.reject(new Error("late")), setup: () => ({}) })', /bad@1\.0\.0: requires\(\) must return a list of plugin ids at once/],
    ['is made by a promise', 'async () => { throw new Error("late") }', /must have as default export a plugin/],
    ['is a revoked proxy', '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return () => proxy })()', /must have as default export a plugin/],
    ['throws what has no text', '() => { throw { toString() { throw 1 } } }', /something that has no text/],
  ])('%s', async (_what, code, message) => {
    const { build } = await import('esbuild')
    const source = file('p.mjs', define(`export default ${code}`))
    const plugin = source.replace('p.mjs', 'built.mjs')
    await build({ entryPoints: [source], outfile: plugin, bundle: true, format: 'esm', platform: 'node', conditions: ['@dti-vn/source'], logLevel: 'error' })
    const { status, stderr } = run('"$@"', ['levels', '--plugin', plugin])
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(stderr).not.toMatch(STACK)
  })
})

describe('what nobody waited for', { timeout: 60_000 }, () => {
  test.each([
    ['a forgotten promise', 'Promise.reject(new Error("late"))'],
    ['a timer', 'setTimeout(() => { throw new Error("late") }, 1)'],
    ['something without a text', 'Promise.reject({ toString() { throw 1 } })'],
  ])('%s of a plugin is a message and exit code 2', (_what, code) => {
    const plugin = file('p.mjs', `${code}\nexport default []`)
    const { status, stderr } = run('"$@"', [...small(), '--plugin', plugin])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/A part of the software or a plugin failed unnoticed: (late|something that has no text)/)])
    expect(stderr).not.toMatch(STACK)
  })
})
