import { compileIndex, createRegistry, type GroupDefinition, type IndexDefinition, type Plan } from '@dti-vn/sdk'
import { inputsOf } from '../method/inputs.js'
import { smallIndex } from '../parts/small-index.js'
import { words } from '../parts/words.js'

/** The index that sources are tested with: an input of every type; its codes are in natural, not in text order. */
export function sourceIndex(): IndexDefinition {
  const indicator = (code: string, method: string, inputs: readonly string[], params: Readonly<Record<string, unknown>>) =>
    ({ kind: 'indicator', code, name: words(code), maxPoints: 10, method, params, inputs: inputsOf(inputs) }) as const
  const share = (id: string, of: number) => ({ id, label: words(id), share: of })
  const amount = { ...indicator('1.11', 'capped_count', ['amount'], { per_item: 1 }), inputs: [{ id: 'amount', type: 'number', label: words('amount'), min: -1e14 }] } as const
  const main: GroupDefinition = {
    kind: 'group',
    role: 'main',
    id: 'main',
    name: words('Main'),
    maxPoints: 40,
    children: [
      indicator('1.1', 'ratio', ['online:integer', 'total:integer'], { target: 1 }),
      indicator('1.2', 'boolean', ['met:boolean'], {}),
      indicator('1.10', 'choice', ['who:choice'], { options: [share('head', 1), share('deputy', 0.5)] }),
      amount,
    ],
  }
  return { ...smallIndex(), id: 'small/source', maxPoints: 40, nodes: [main] }
}

/** The plan of the index that sources are tested with. */
export function sourcePlan(): Plan {
  return compileIndex(sourceIndex(), createRegistry())
}
