import { crc32, deflateRawSync } from 'node:zlib'

/** A file to be put into an archive, with what its headers shall claim where that is not the truth. */
export interface Packed {
  readonly name: string
  readonly data: string | Uint8Array
  readonly inflated?: number
  readonly compressed?: number
  readonly flags?: number
}

/** A ZIP archive by the format of PKWARE's APPNOTE 4.3: local headers with data, central directory, end record. */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const data = Buffer.from(file.data as Uint8Array)
    const packed = deflateRawSync(data)
    const name = Buffer.from(file.name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(file.flags ?? 0, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(file.compressed ?? packed.length, 14)
    shared.writeUInt32LE(file.inflated ?? data.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, name, packed])
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, end, name]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, central, end]))
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with one sheet; `sheetData` is the content of the worksheet, `parts` replaces or adds parts. */
export function workbookParts(sheet: string, parts: Readonly<Record<string, string>> = {}): Packed[] {
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships ${RELS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${OFFICE}"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships ${RELS}><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet ${NS}>${sheet}</worksheet>`,
    ...parts,
  }
  return Object.entries(all).map(([name, data]) => ({ name, data }))
}

/** A workbook with one sheet. */
export function workbookOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf(workbookParts(sheet, parts))
}

/** A table of shared strings; `xml` stands inside it. */
export function sharedStrings(xml: string): string {
  return `<sst ${NS}>${xml}</sst>`
}
