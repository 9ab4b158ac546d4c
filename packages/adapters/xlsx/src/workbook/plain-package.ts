import { attributeText } from './xml-entities.js'
import type { ZipPart } from './zip-stored.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

interface PlainSheet {
  readonly name: string
  readonly state: string
  readonly text: string
}

/** The parts of a workbook of these sheets alone, under the names that Excel gives them. */
export function plainPackage(
  { sheets, isFrom1904 }: { readonly sheets: readonly PlainSheet[]; readonly isFrom1904: boolean },
  { strings, styles }: { readonly strings: string | undefined; readonly styles: string | undefined },
): readonly ZipPart[] {
  const tabs = sheets.map(({ name, state }, i) => `<sheet name="${attributeText(name)}" sheetId="${i + 1}" state="${attributeText(state)}" r:id="s${i + 1}"/>`)
  const links = [
    ...sheets.map((_, i) => relationship(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    ...(strings === undefined ? [] : [relationship('strings', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relationship('styles', 'styles', 'styles.xml')]),
  ]
  const parts: readonly (readonly [name: string, text: string | undefined])[] = [
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    ['_rels/.rels', relationships([relationship('book', 'officeDocument', 'xl/workbook.xml')])],
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets>${tabs.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relationships(links)],
    ['xl/sharedStrings.xml', strings],
    ['xl/styles.xml', styles],
    ...sheets.map(({ text }, i) => [`xl/worksheets/sheet${i + 1}.xml`, text] as const),
  ]
  const utf8 = new TextEncoder()
  return parts.flatMap(([name, text]) => (text === undefined ? [] : [{ name, bytes: utf8.encode(text) }]))
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
}
