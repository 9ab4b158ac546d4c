import { expect, test } from 'vitest'
import { editorSchema } from './editor-schema.js'

// The shipped file is generated: `npx vitest run packages/core/test/definition/json-schema -u` writes it.
test('the shipped JSON Schema is the one of the zod schema, of the methods and of the page about definitions', async () => {
  await expect(`${JSON.stringify(editorSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../schema/index-definition.schema.json')
})
