import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { indexDefinitionSchema } from '../../src/definition/schema.js'

// The shipped file is generated: `npx vitest run packages/core/test/definition/json-schema.test.ts -u` writes it.
test('the shipped JSON Schema is the one of the zod schema', async () => {
  const schema = z.toJSONSchema(indexDefinitionSchema(), { target: 'draft-2020-12' })
  const text = JSON.stringify({ title: 'Index definition of dti-vn', ...schema }, null, 2)
  await expect(`${text}\n`).toMatchFileSnapshot('../../schema/index-definition.schema.json')
})
