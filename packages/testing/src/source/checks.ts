import { canonicalJson, type Dataset, type Issue, type IssueCode, type Plan } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { PLACE_FIELDS, type PlaceField } from './capabilities.js'
import { datasetOfRecords, plainDataset } from './plain-dataset.js'
import { cell, record, type SourceRecord } from './records.js'
import { WRONG_TABLE } from './tables.js'

/** Reads what records are written as. */
export type ReadRecords = (records: readonly SourceRecord[]) => Promise<Dataset>

/** Fails unless the data set holds exactly the values of the records, and no issue. */
export async function checkSound(plan: Plan, records: readonly SourceRecord[], read: ReadRecords, names: boolean): Promise<void> {
  const dataset = await read(records)
  const plain = (of: Dataset) => plainDataset(plan, of).map(({ code, name, cells }) => ({ code, cells, ...(names ? { name } : {}) }))
  const [actual, expected] = [plain(dataset), plain(datasetOfRecords(plan, records))]
  if (canonicalJson(actual) !== canonicalJson(expected)) {
    fail(`The values read are not those written: ${canonicalJson(actual)} in place of ${canonicalJson(expected)}.`, { actual, expected })
  }
  failIfAny(dataset.issues.map(({ code, unit, input }) => `A sound table leaves the issue ${code} for unit ${String(unit)}, input ${String(input)}.`))
}

/** Fails unless every wrong value leaves its issue, with unit, indicator, input and place, and an invalid cell. */
export async function checkWrong(plan: Plan, read: ReadRecords, places: readonly PlaceField[]): Promise<void> {
  for (const [place, text, code] of WRONG_TABLE) {
    const sound = record('sound', cell('1.11/amount', '5'))
    const dataset = await read([sound, record('wrong', cell(place, text))])
    const issue = issueOf(dataset, code)
    if (issue.unit !== 'wrong' || `${String(issue.indicator)}/${String(issue.input)}` !== place) {
      fail(`The issue ${code} names unit ${String(issue.unit)} and ${String(issue.indicator)}/${String(issue.input)}; expected unit wrong and ${place}.`)
    }
    checkPlace(issue, places)
    const cells = plainDataset(plan, dataset).map((unit) => unit.cells)
    if (cells[0]?.['1.11/amount'] !== '5') fail('A wrong value of one unit changes the value of another.')
    if (cells[1]?.[place]?.startsWith('invalid') !== true) fail(`"${text}" in ${place} is read as ${String(cells[1]?.[place])}; it is invalid.`)
  }
}

/** Fails unless a value given twice is invalid and leaves an issue with its place, also when both are equal. */
export async function checkDuplicate(plan: Plan, read: ReadRecords, places: readonly PlaceField[]): Promise<void> {
  for (const second of ['2', '1']) {
    const dataset = await read([record('twice', cell('1.11/amount', '1')), record('once', cell('1.11/amount', '1')), record('twice', cell('1.11/amount', second))])
    const issue = issueOf(dataset, 'value-duplicate')
    if (issue.unit !== 'twice') fail(`The issue value-duplicate names unit ${String(issue.unit)}; expected "twice".`)
    checkPlace(issue, places)
    const [twice, once] = plainDataset(plan, dataset)
    if (twice?.cells['1.11/amount']?.startsWith('invalid') !== true) fail('A value given twice is counted: make the cell invalid, as the data set builder does.')
    if (once?.cells['1.11/amount'] !== '1') fail('A value given twice for one unit changes the value of another.')
  }
}

/** Fails unless unknown indicators and inputs leave issues with their places, and the rest is read. */
export async function checkUnknown(plan: Plan, read: ReadRecords, places: readonly PlaceField[]): Promise<void> {
  const unknown = [['9.9/amount', 'indicator-unknown'], ['1.11/amuont', 'input-unknown'], ['__proto__/amount', 'indicator-unknown'], ['1.11/constructor', 'input-unknown']] as const
  for (const [place, code] of unknown) {
    const dataset = await read([record('a', cell('1.11/amount', '5'), cell(place, '1'))])
    checkPlace(issueOf(dataset, code), places)
    if (plainDataset(plan, dataset)[0]?.cells['1.11/amount'] !== '5') fail(`An unknown ${place} keeps the known values of the unit from being read.`)
  }
}

function issueOf({ issues }: Dataset, code: IssueCode): Issue {
  const found = issues.find((issue) => issue.code === code)
  return found ?? fail(`There is no issue ${code}; the issues are: ${issues.map((issue) => issue.code).join(', ') || 'none'}.`)
}

function checkPlace({ code, place = {} }: Issue, declared: readonly PlaceField[]): void {
  failIfAny(
    PLACE_FIELDS.flatMap((field) => {
      if (declared.includes(field) === (place[field] !== undefined)) return []
      return [declared.includes(field) ? `The issue ${code} has no ${field}, which "places" declares.` : `The issue ${code} has a ${field}: declare it in "places".`]
    }),
  )
}
