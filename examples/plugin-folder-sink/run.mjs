// Writes the result of two invented communes into a new folder and shows what is in it.
//   node examples/plugin-folder-sink/run.mjs
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hatinh } from '@dti-vn/hatinh'
import { createEngine } from '@dti-vn/sdk'
import { folderSinkPlugin } from './index.mjs'

const engine = createEngine({ plugins: [hatinh(), folderSinkPlugin()] })
const rows = [
  { code: '18070', name: 'Commune A', parent: '436', traits: [], values: { '1.2': { steering_meetings: 4 } } },
  { code: '18073', name: 'Commune B', parent: '436', traits: [], values: { '1.2': { steering_meetings: 2 } } },
]
const result = engine.score('qd2878/commune', rows, { dataStatus: 'illustrative' })
const place = await mkdtemp(join(tmpdir(), 'folder-sink-'))
try {
  const target = join(place, 'out')
  console.log((await engine.write('folder-sink/open-data', target, result)).written.join(', '))
  const { index, dataStatus, files } = JSON.parse(await readFile(join(target, 'index.json'), 'utf8'))
  console.log(index.id, index.authority, dataStatus)
  for (const file of files) console.log(`  ${file.name}: ${file.bytes} bytes, sha256 ${file.sha256.slice(0, 12)}…`)
  await engine.write('folder-sink/open-data', target, result).catch((error) => console.log(error.message.replace(target, 'out')))
} finally {
  await rm(place, { recursive: true })
}
