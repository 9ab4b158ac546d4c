// Scores every index of this folder by each executor and compares each point with the one worked out by hand.
//   node examples/rules/run.mjs
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compared } from './compare.mjs'

const folders = (await readdir(import.meta.dirname, { withFileTypes: true })).filter((entry) => entry.isDirectory())
for (const { name } of folders) {
  console.log(`\n${name}`)
  for (const { unit, indicator, expected, why, found } of await compared(join(import.meta.dirname, name))) {
    for (const { executor, points } of found) assert.equal(points, expected, `${name}: ${unit} ${indicator} by ${executor}, ${why}`)
    console.log(`${unit} ${indicator}: ${expected} by ${found.map(({ executor }) => executor).join(', ')} – ${why}`)
  }
}
