import { formatIssue } from '@dti-vn/sdk'
import { describe, expect, it } from 'vitest'
import { readCsvDatasetSync, readCsvDataset } from '../src/index.js'
import { cellsOf, plan } from './small-engine.js'

const TEXT = 'unit_code,unit_name,indicator_code,input_id,value\n18070,Phường Trần Phú,1.11,given,7.5\n'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const codes = (bytes: Uint8Array | string) => readCsvDatasetSync(bytes, plan).issues.map(({ code, place }) => [code, place?.line])

describe('encodings', () => {
  const accepted = {
    'UTF-8': utf8(TEXT),
    'UTF-8 with a byte order mark': utf8(`\ufeff${TEXT}`),
    'UTF-16LE with a byte order mark': utf16(`\ufeff${TEXT}`),
    'a text': TEXT,
    'a text with a byte order mark': `\ufeff${TEXT}`,
  }
  it.each(Object.entries(accepted))('%s is read', (_name, bytes) => {
    const dataset = readCsvDatasetSync(bytes, plan)
    expect(dataset.issues).toEqual([])
    expect(cellsOf(dataset)).toMatchObject([{ code: '18070', name: 'Phường Trần Phú', cells: { '1.11/given': [3, 7.5] } }])
  })

  it.each(Object.entries(accepted))('%s is read byte by byte', async (_name, bytes) => {
    const pieces = typeof bytes === 'string' ? bytes.split('') : Array.from(bytes, (byte) => Uint8Array.of(byte))
    expect(await readCsvDataset(pieces, plan)).toEqual(readCsvDatasetSync(bytes, plan))
  })

  it('TCVN3, VNI and Latin-1 bytes are refused, with the line', () => {
    const latin1 = Uint8Array.from(TEXT.replace('Phường Trần Phú', 'Ph­êng TrÇn Phó'), (character) => character.charCodeAt(0))
    expect(codes(latin1)).toEqual([['file-encoding', 2]])
    expect(codes(utf8(TEXT).subarray(0, 62))).toEqual([['file-encoding', 2]])
    expect(formatIssue(readCsvDatasetSync(latin1, plan).issues[0]!, 'vi')).toMatch(/dạng Unicode UTF-8; thường do phông chữ cũ/)
  })

  it('UTF-16 without a byte order mark, UTF-16BE and workbooks are refused', () => {
    expect(codes(utf16(TEXT))).toEqual([['file-encoding', 2]])
    expect(codes(utf16('unit_code,value\na,1\n'))).toEqual([['file-encoding', 1]])
    expect(codes(new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()))).toEqual([['file-encoding', 1]])
    expect(formatIssue(readCsvDatasetSync(utf16('unit_code,value\na,1\n'), plan).issues[0]!, 'vi')).toContain('dạng Unicode UTF-8 (tệp thuộc dạng UTF-16 hoặc tệp nhị phân); thường do')
    expect(codes(utf8('PK\x03\x04\x14\x00\x06\x00'))).toEqual([['file-encoding', 1]])
  })

  it('gives no units at all when the fault comes late', () => {
    const bytes = new Uint8Array([...utf8(TEXT), ...utf8('18073,,1.11,given,1\n'), 0xc3, 0x28])
    const dataset = readCsvDatasetSync(bytes, plan)
    expect(dataset.units).toEqual([])
    expect(dataset.issues.map(({ code, place }) => [code, place?.line])).toEqual([['file-encoding', 4]])
  })

  it('text and bytes cannot be mixed', async () => {
    await expect(readCsvDataset([TEXT, utf8(TEXT)], plan)).rejects.toThrow(TypeError)
  })

  it('white space, no-break spaces and zero-width characters around a cell are not part of it; inside they stay', () => {
    const header = '\u200bunit_code ,\ufeffindicator_code,input_id,value'
    const text = `${header}\n \u00a018070\u200b,\t1.10 ,who\u2060,\u00a0head\u202f\n18 073,1.11,given,1 5\n`
    const dataset = readCsvDatasetSync(text, plan)
    expect(cellsOf(dataset)).toMatchObject([{ code: '18070', cells: { '1.10/who': [3, 0] } }, { code: '18 073' }])
    expect(dataset.issues.map(({ code }) => code)).toEqual(['value-not-a-number'])
  })

  it('codes and names are compared in Unicode normal form C', () => {
    const [code, name] = ['sở'.normalize('NFD'), 'Sở'.normalize('NFD')]
    const rows = [`${code},${name},1.11,given,1`, 'sở,,1.10,who,head', `${code},,1.1,total,2`]
    const text = ['unit_code,unit_name,indicator_code,input_id,value', ...rows].join('\n')
    const cells = { '1.11/given': [3, 1], '1.10/who': [3, 0], '1.1/total': [3, 2] }
    expect(cellsOf(readCsvDatasetSync(text, plan))).toMatchObject([{ code: 'sở', name: 'Sở', cells }])
  })
})
