import { createEngine, defineIndex, definePlugin, type IndicatorDefinition, type InputValue, type LevelDefinition } from '@dti-vn/sdk'

const text = { vi: 'Thử', en: 'Test' }
const level: LevelDefinition = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }
const leaf = (code: string, more: Pick<IndicatorDefinition, 'method' | 'params' | 'inputs'> & { readonly trait?: string }, maxPoints = 10) =>
  ({ kind: 'indicator' as const, code, name: { vi: `Chỉ số ${code}`, en: `Indicator ${code}` }, maxPoints, ...more })

const index = defineIndex({
  id: 'test/one-door',
  name: { vi: 'Bộ chỉ số thử', en: 'Test index' },
  level: 'commune',
  edition: '2026',
  valid: { from: '2026-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  scale: 100,
  maxPoints: 80,
  traits: [{ id: 'urban', meaning: { vi: 'là phường', en: 'a ward' } }],
  nodes: [
    {
      kind: 'group',
      id: 'all',
      role: 'main',
      name: text,
      maxPoints: 80,
      children: [
        leaf('1.1', { method: 'ratio', params: { target: 1 }, inputs: [{ id: 'online', type: 'integer', label: text }, { id: 'total', type: 'integer', label: text }] }, 20),
        leaf('1.2', {
          method: 'formula', params: { expression: 'points * share / 100' }, inputs: [{ id: 'share', type: 'number', max: 100, unit: { vi: '%' }, label: text }],
        }),
        leaf('1.3', { method: 'boolean', params: {}, inputs: [{ id: 'incident', type: 'boolean', label: text }] }),
        leaf('1.4', { method: 'boolean', params: {}, inputs: [{ id: 'incident', type: 'boolean', label: text }] }),
        leaf('1.5', {
          method: 'choice',
          params: { options: [{ id: 'head', label: { vi: 'Trưởng' }, share: 1 }, { id: 'deputy', label: { vi: 'Phó' }, share: 0.5 }] },
          inputs: [{ id: 'who', type: 'choice', label: text }],
        }),
        leaf('1.6', { method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }),
        leaf('1.7', { method: 'boolean', params: {}, trait: 'urban', inputs: [{ id: 'cashless', type: 'boolean', label: text }] }),
      ],
    },
  ],
})

const plugin = definePlugin({ apiVersion: 1, id: 'one-door', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [index] }) })

export const engine = createEngine({ plugins: [plugin()] })
export const plan = engine.plan('test/one-door')

/** The columns of the messy table: the inputs of the index, an indicator and an input that it does not have. */
export const COLUMNS = [
  ['1.1', 'online'], ['1.1', 'total'], ['1.2', 'share'], ['1.3', 'incident'], ['1.4', 'incident'], ['1.5', 'who'], ['1.6', 'awarded'], ['1.7', 'cashless'], ['9.9', 'what'], ['1.1', 'onlin'],
] as const

/** A text that is a number in the style of nobody here: each way writes it in the style that is not its own. */
export const WRONG_STYLE = 'wrong style'

/** One row of the messy table; null is a blank cell, also of a code or a name. */
export interface MessyRow {
  readonly code: string | null
  readonly name: string | null
  readonly parent: string | null
  /** Null where no source of traits lists the row. */
  readonly traits: readonly string[] | null
  /** In the order of `COLUMNS`. */
  readonly figures: readonly InputValue[]
}

const NBSP = '\u00a0'
const blank = COLUMNS.map(() => null)
const row = (code: string | null, name: string | null, traits: MessyRow['traits'], figures: MessyRow['figures']): MessyRow => ({ code, name, parent: ` H1${NBSP}`, traits, figures })

/** What nobody should send, and everybody does. */
export const MESSY: readonly MessyRow[] = [
  // Spaces around code and option, an unknown trait, a share for a percent, two answers to one question, an indicator that is not there.
  row(` 18070${NBSP}`, 'Phường Hà', ['urban', 'ubran'], [8, 10, 0.85, true, false, ` head${NBSP}`, 7.5, true, 1, null]),
  // A code in normal form D, beyond the bounds, an unknown option, a number of another style, an input that is not there.
  row('Xã Bến'.normalize('NFD'), 'Xã Bến', [], [5, 10, 120, false, false, 'hedd', WRONG_STYLE, true, null, 5]),
  // A unit twice, under two names.
  row('18072', 'Xã Chu', [], [10, 10, 50, true, true, 'head', 5, null, null, null]),
  row(`${NBSP}18072\u200b`, 'Xã Khác', null, [10, 10, 50, true, true, 'head', 5, null, null, null]),
  // Not applicable, a truth value as text, one that is none, more points than there are.
  row('18073', 'Xã Dư', [], ['NA', ` NA${NBSP}`, 60, 'true', 'yes', 'deputy', 12, null, null, null]),
  // Not one figure.
  row('18074', 'Xã Êm', [], blank),
  // No units: a code that was a number, none, and two rows of totals, one with its word in the place of the name.
  row('18075.0', 'Xã Gia', null, [1, 1, 1, true, true, 'head', 1, null, null, null]),
  row(null, 'Xã Không Mã', null, [1, 1, 1, true, true, 'head', 1, null, null, null]),
  row('TỔNG  CỘNG', null, null, [24, 31, 99, null, null, null, null, null, null, null]),
  row(null, 'Bình quân', null, [6, 7, 33, null, null, null, null, null, null, null]),
  // A note below the table, alone in its row.
  { code: `Nguồn: Sở Khoa học và Công nghệ${NBSP}`, name: null, parent: null, traits: null, figures: blank },
]

interface Expected {
  readonly code: string
  readonly name: string
  readonly points: Readonly<Record<string, number>>
  /** Of the indicators that are not scored. */
  readonly reasons: Readonly<Record<string, string>>
  readonly total: number
  readonly max: number
  readonly rank: number | null
}

/**
 * Points of each indicator and what came of it, by hand. Maximum 80; 1.7 is 10 of wards only, and what does not apply leaves with its maximum. Points have two
 * decimals. Ranks by points / maximum: 53.59/80, 21/50, 10/70, 0/70.
 */
export const EXPECTED: readonly Expected[] = [
  {
    code: '18070', name: 'Phường Hà', total: 53.59, max: 80, rank: 1,
    // 8/10 of 20; 10 × 0.85 % = 0.085, rounded away from zero.
    points: { '1.1': 16, '1.2': 0.09, '1.3': 10, '1.4': 0, '1.5': 10, '1.6': 7.5, '1.7': 10 },
    reasons: {},
  },
  {
    code: 'Xã Bến', name: 'Xã Bến', total: 10, max: 70, rank: 3,
    points: { '1.1': 10, '1.2': 0, '1.3': 0, '1.4': 0, '1.5': 0, '1.6': 0, '1.7': 0 },
    reasons: { '1.2': 'above-max', '1.5': 'unknown-option', '1.6': 'not-a-number', '1.7': 'no-trait' },
  },
  {
    code: '18072', name: 'Xã Chu', total: 0, max: 70, rank: 4,
    points: { '1.1': 0, '1.2': 0, '1.3': 0, '1.4': 0, '1.5': 0, '1.6': 0, '1.7': 0 },
    reasons: { '1.1': 'duplicate', '1.2': 'duplicate', '1.3': 'duplicate', '1.4': 'duplicate', '1.5': 'duplicate', '1.6': 'duplicate', '1.7': 'no-trait' },
  },
  {
    code: '18073', name: 'Xã Dư', total: 21, max: 50, rank: 2,
    points: { '1.1': 0, '1.2': 6, '1.3': 10, '1.4': 0, '1.5': 5, '1.6': 0, '1.7': 0 },
    reasons: { '1.1': 'declared-na', '1.4': 'not-a-boolean', '1.6': 'above-max', '1.7': 'no-trait' },
  },
  {
    code: '18074', name: 'Xã Êm', total: 0, max: 70, rank: null,
    points: { '1.1': 0, '1.2': 0, '1.3': 0, '1.4': 0, '1.5': 0, '1.6': 0, '1.7': 0 },
    reasons: { '1.1': 'empty', '1.2': 'empty', '1.3': 'empty', '1.4': 'empty', '1.5': 'empty', '1.6': 'empty', '1.7': 'no-trait' },
  },
]

/** What is told: code, unit, indicator, input. */
export const ISSUES: readonly string[] = [
  'trait-unknown 18070 - -',
  'value-share-suspected 18070 1.2 share',
  'value-differs-between-indicators 18070 - incident',
  'indicator-unknown 18070 9.9 -',
  'value-above-max Xã Bến 1.2 share',
  'value-unknown-option Xã Bến 1.5 who',
  'value-not-a-number Xã Bến 1.6 awarded',
  'input-unknown Xã Bến 1.1 onlin',
  // It answers 1.7, which is of wards only, and is none.
  'value-without-trait Xã Bến - -',
  'unit-contradiction 18072 - -',
  // Every cell of the second row, also a blank one: which of two answers counts, only people know.
  ...COLUMNS.slice(0, 8).map(([indicator, input]) => `value-duplicate 18072 ${indicator} ${input}`),
  'value-not-applicable-unexpected 18073 1.1 -',
  'value-not-a-boolean 18073 1.4 incident',
  'value-above-max 18073 1.6 awarded',
  'not-submitted 18074 - -',
  'code-not-text - - -',
  'unit-code-missing - - -',
  // A word that stands in several rows is told once, each way.
  'row-of-totals - - -',
  'row-of-totals - - -',
  'row-of-text - - -',
]
