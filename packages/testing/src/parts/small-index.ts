import { INDEX_SCHEMA, type IndexDefinition, type IndicatorSource } from '@dti-vn/sdk'
import { inputsOf, type InputShorthand } from '../method/inputs.js'
import { words } from './words.js'

/** What matters of the one indicator of a small index. */
export interface SmallIndexOptions extends Partial<Omit<IndicatorSource, 'inputs'>> {
  readonly inputs?: readonly InputShorthand[]
  /** Decimal places of the index, 2 unless given. */
  readonly places?: number
}

/**
 * An index of the level `small` with one indicator, `1.1` unless named otherwise, under one main indicator. Without options the indicator
 * is typed in as `awarded`, at most 10 points.
 */
export function smallIndex(options: SmallIndexOptions = {}): IndexDefinition {
  const { inputs = ['awarded'], places = 2, maxPoints = 10, ...rest } = options
  const traits = rest.trait === undefined ? {} : { traits: [{ id: rest.trait, meaning: words(rest.trait) }] }
  const indicator = { kind: 'indicator', code: '1.1', name: words('1.1'), method: 'expert', ...rest, maxPoints, inputs: inputsOf(inputs) } as const
  return {
    schema: INDEX_SCHEMA,
    id: 'small/index',
    name: words('Small index'),
    level: 'small',
    edition: '2026',
    valid: { from: '2026-01-01', to: null },
    decision: null,
    authority: 'illustrative',
    scale: 100,
    maxPoints,
    arithmetic: { places },
    ...traits,
    nodes: [{ kind: 'group', role: 'main', id: 'main', name: words('Main'), maxPoints, children: [indicator] }],
  }
}
