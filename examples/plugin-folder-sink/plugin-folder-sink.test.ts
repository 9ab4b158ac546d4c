import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rankingToCsv } from '@dti-vn/adapter-csv'
import { createEngine, PluginCallError } from '@dti-vn/sdk'
import { pluginTester, rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { folderSinkPlugin } from './index.mjs'

pluginTester(folderSinkPlugin, { test })

const place = mkdtempSync(join(tmpdir(), 'folder-sink-'))
afterAll(() => rmSync(place, { recursive: true }))
const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()], indexes: [smallIndex()] }), folderSinkPlugin()] })
const result = engine.score(smallIndex(), rowsOf({ a: { '1.1': { awarded: 7.5 } }, b: { '1.1': { awarded: 2 } } }), { dataStatus: 'illustrative' })

describe('the folder', () => {
  test('holds every file with its digest, and says the standing', async () => {
    const target = join(place, 'out')
    expect(await engine.write('folder-sink/open-data', target, result)).toEqual({ written: ['ranking.csv', 'indicators.csv', 'result.json', 'index.json'] })
    const index = JSON.parse(readFileSync(join(target, 'index.json'), 'utf8')) as { files: { name: string; sha256: string }[] }
    expect(index).toMatchObject({ index: { authority: 'illustrative' }, dataStatus: 'illustrative', units: 2 })
    for (const { name, sha256 } of index.files) expect(createHash('sha256').update(readFileSync(join(target, name))).digest('hex')).toBe(sha256)
    expect(readFileSync(join(target, 'ranking.csv'), 'utf8')).toBe(rankingToCsv(result))
    expect(readFileSync(join(target, 'result.json'), 'utf8')).toBe(`${JSON.stringify(result, null, 2)}\n`)
  })

  test('that is there is refused, and nothing is left behind', async () => {
    const target = join(place, 'taken')
    writeFileSync(target, 'mine')
    const failed: unknown = await engine.write('folder-sink/open-data', target, result).catch((error: unknown) => error)
    expect(PluginCallError.isInstance(failed) && failed.text.en).toMatch(/^write\(\) of the sink "folder-sink\/open-data" failed: .*taken is there already; choose a new folder\. Tell the author of the plugin folder-sink@0\.1\.0/)
    expect(readFileSync(target, 'utf8')).toBe('mine')
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('in a folder that is not there fails and names the plugin', async () => {
    await expect(engine.write('folder-sink/open-data', join(place, 'no/where'), result)).rejects.toThrow(/folder-sink@0\.1\.0/)
  })
})
