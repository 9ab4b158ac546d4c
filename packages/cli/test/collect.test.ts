import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CodeListId, codeLists, hatinh } from '@dti-vn/hatinh'
import { type AnyIndex, createEngine, parseDefinition } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { digestOfValue } from '../src/input/digest.js'
import { filledForm, type Filling } from './filled-form.js'
import { dataFile, dti, file, folder, indexFile, smallIndex } from './run-cli.js'

const engine = createEngine({ plugins: [hatinh()] })

function parsed(definition: object): AnyIndex {
  const read = parseDefinition(definition)
  if (!read.ok) throw new Error('unsound')
  return read.definition
}

const communesOf = (id: CodeListId) => codeLists.find((list) => list.id === id)?.units.filter(({ level }) => level === 'commune') ?? []
const nameIn = (list: CodeListId, code: string) => communesOf(list).find((unit) => unit.code === code)?.fullName ?? ''
/** Communes of today whose code had another name in 2020. */
const newUnits = communesOf('hatinh-2025-07').filter(({ code, fullName }) => ![fullName, ''].includes(nameIn('hatinh-2020', code)))

const definition = parsed(smallIndex())
const plan = engine.plan(definition)

async function formsIn(...fillings: readonly Filling[]): Promise<string> {
  const forms = folder()
  mkdirSync(join(forms, 'đợt 2'))
  for (const [i, filling] of fillings.entries()) {
    const name = i % 2 === 0 ? `${String(i)}.xlsx` : join('đợt 2', `${String(i)}.xlsx`)
    writeFileSync(join(forms, name), await filledForm(plan, digestOfValue(definition), filling))
  }
  writeFileSync(join(forms, '~$0.xlsx'), 'lock')
  writeFileSync(join(forms, 'quyết định.pdf'), 'pdf')
  return forms
}

const u1: Filling = { unit: 'u1', typed: { '1.1/awarded': '7,5' }, points: { '1.1': { value: 7.5, formula: 'F9' } } }
const u2: Filling = { unit: 'u2', name: 'Xã "Hai"', typed: { '1.1/awarded': '4.25' }, evidence: { '1.1': '=HYPERLINK("x")' } }

describe('collect', () => {
  test('prints what was typed as CSV, and what is wrong with file, sheet and cell; an error gives exit code 1', async () => {
    const { code, out, err } = await dti(['collect', '--index', indexFile(), '--forms', await formsIn(u1, u2)])
    expect(code).toBe(1)
    expect(out).toBe('unit_code,unit_name,indicator_code,input_id,value\nu1,Xã Một,1.1,awarded,7.5\nu2,"Xã ""Hai""",1.1,awarded,?4.25\n')
    expect(err).toContain('Đã tập hợp 2 phiếu từ 2 tệp; 1 tệp khác trong thư mục không được đọc.')
    expect(err).toMatch(/lỗi \[cell-not-a-number\] đợt 2.1\.xlsx, trang tính Phiếu, ô F9, đơn vị u2, chỉ số 1\.1, số liệu awarded/)
  })

  test('the CSV file can be scored, and invalid stays invalid', async () => {
    const out = join(folder(), 'số liệu.csv')
    const index = indexFile()
    await dti(['collect', '--index', index, '--forms', await formsIn(u1, u2), '--out', out])
    const { code, out: json } = await dti(['score', '--index', index, '--data', out, '--format', 'json'])
    expect(code).toBe(1)
    const { units } = JSON.parse(json) as { units: { code: string; points: number; indicators: Record<string, { state: string }> }[] }
    expect(units.map((unit) => [unit.code, unit.points, unit.indicators['1.1']?.state])).toEqual([['u1', 7.5, 'scored'], ['u2', 0, 'invalid']])
  })

  test('a form with nothing in it keeps its unit, as one value that was not reported', async () => {
    const out = join(folder(), 'số liệu.csv')
    const index = indexFile()
    const { err } = await dti(['collect', '--index', index, '--forms', await formsIn(u1, { unit: 'u4', typed: {} }), '--out', out])
    expect(err.match(/u4/g)).toHaveLength(1)
    expect(err).toMatch(/cảnh báo \[not-submitted\] .*1\.xlsx, đơn vị u4/)
    const { out: json } = await dti(['score', '--index', index, '--data', out, '--format', 'json'])
    const { units } = JSON.parse(json) as { units: { code: string; indicators: Record<string, { state: string }> }[] }
    expect(units.map((unit) => [unit.code, unit.indicators['1.1']?.state])).toEqual([['u1', 'scored'], ['u4', 'missing']])
  })

  test('--score names the file of a form with nothing in it too', async () => {
    const { err } = await dti(['collect', '--index', indexFile(), '--forms', await formsIn(u1, { unit: 'u4', typed: {} }), '--score'])
    expect(err.match(/not-submitted/g)).toHaveLength(1)
    expect(err).toMatch(/cảnh báo \[not-submitted\] .*1\.xlsx, đơn vị u4/)
  })

  test('--score prints the ranking; points typed over a formula are told', async () => {
    const typedOver: Filling = { unit: 'u3', typed: { '1.1/awarded': 2 }, points: { '1.1': 10 } }
    const { code, out, err } = await dti(['collect', '--index', indexFile(), '--forms', await formsIn(u1, typedOver), '--score', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/1 +u1 +Xã Một +7\.50[\s\S]*2 +u3 +Xã Một +2\.00/)
    expect(err).toMatch(/warning \[form-points-typed\] .*cell H9, unit u3/)
  })

  test('units without a form are named; --report and --notes write files for Excel', async () => {
    const units = file('units.csv', 'level,unit_code,unit_name,traits\nward,u1,Phường Một,\nward,u9,Phường Chín,\n')
    const [report, text, notes] = [join(folder(), 'loi.csv'), join(folder(), 'loi.txt'), join(folder(), 'giai-trinh.csv')]
    const args = ['collect', '--index', indexFile(), '--forms', await formsIn(u1, u2), '--traits', units, '--notes', notes]
    const { out } = await dti([...args, '--report', report])
    expect(out).toContain('u1,Xã Một,')
    const rows = readFileSync(report, 'utf8').split('\r\n')
    expect(rows[0]).toBe('\ufeffMức;Mã thông báo;Tệp;Trang tính;Ô;Đơn vị;Chỉ số;Số liệu;Nội dung;Cần làm gì')
    expect(rows.slice(1).map((row) => row.split(';').slice(0, 6))).toEqual([
      ['lỗi', 'cell-not-a-number', 'đợt 2/1.xlsx', 'Phiếu', 'F9', 'u2'],
      ['cảnh báo', 'form-unit-unexpected', 'đợt 2/1.xlsx', '', '', 'u2'],
      ['cảnh báo', 'form-missing', '', '', '', 'u9'],
      ['cảnh báo', 'units-unchecked', '', '', '', ''],
      // The form says Xã Một, the list Phường Một.
      ['cảnh báo', 'unit-traits-differ', '', '', '', 'u1'],
      [''],
    ])
    expect(readFileSync(notes, 'utf8')).toContain(`u2;"Xã ""Hai""";1.1;"'=HYPERLINK(""x"")";;đợt 2/1.xlsx`)
    await dti([...args, '--report', text])
    expect(readFileSync(text, 'utf8')).toMatch(/cảnh báo \[form-missing\] đơn vị u9: Chưa có phiếu nào của đơn vị này được tính: Phường Chín/)
  })

  test('a form for another unit and a form saved as CSV are named and not counted; own outputs in the folder are no forms', async () => {
    const units = file('units.csv', 'level,unit_code,unit_name,traits\nward,u1,Xã Một,\nward,u2,Xã Hai,\n')
    const forms = await formsIn(u1)
    writeFileSync(join(forms, 'u2 Xã Hai.xlsx'), readFileSync(join(forms, '0.xlsx')))
    writeFileSync(join(forms, 'u2 Xã Hai.csv'), 'Mã;Chỉ số\r\n')
    const out = join(forms, 'so-lieu.csv')
    const run = () => dti(['collect', '--index', indexFile(), '--forms', forms, '--traits', units, '--out', out])
    await run()
    const { code, err } = await run()
    expect(code).toBe(1)
    expect(err).toContain('Không tính 2 tệp (vì sao: xem các thông báo): u2 Xã Hai.csv, u2 Xã Hai.xlsx')
    expect(err).toMatch(/lỗi \[form-unit-differs\] u2 Xã Hai\.xlsx, .*đơn vị u1: .*tên tệp bắt đầu bằng mã u2/)
    expect(err).toMatch(/lỗi \[form-as-text\] u2 Xã Hai\.csv/)
    expect(err).toMatch(/\[form-missing\] đơn vị u2/)
    expect(readFileSync(out, 'utf8')).toBe('unit_code,unit_name,indicator_code,input_id,value\nu1,Xã Một,1.1,awarded,7.5\n')
  })

  // 18073 stands in the list of 2020 and is not the unit of the form, whoever says the period.
  test.each([[[]], [['--period', '2023']], [['--code-list', 'none']]])('a file called after another unit of the lists is not counted: %j', async (more) => {
    const forms = folder()
    const bytes = await filledForm(engine.plan('qd2878/commune'), digestOfValue(engine.index('qd2878/commune')), { unit: '18070', typed: { '1.2/steering_meetings': 4 } })
    writeFileSync(join(forms, '18073 Phường Nam Hà.xlsx'), bytes)
    const { code, out, err } = await dti(['collect', '--level', 'commune', '--forms', forms, ...more])
    expect([code, out]).toEqual([1, 'unit_code,unit_name,indicator_code,input_id,value\n'])
    expect(err).toMatch(/lỗi \[form-unit-differs\].*tên tệp bắt đầu bằng mã 18073/)
  })

  // Of 2023 is the list of 2020; a list of the units of today asks for forms of communes that were not there.
  test('a traits file of another list is refused before anybody is asked for a form', async () => {
    const forms = folder()
    const unit = { unit: '18070', name: nameIn('hatinh-2020', '18070'), typed: { '1.2/steering_meetings': 4 } }
    writeFileSync(join(forms, '18070.xlsx'), await filledForm(engine.plan('qd2878/commune'), digestOfValue(engine.index('qd2878/commune')), unit))
    const [merged] = newUnits
    const traits = file('traits.csv', `level,unit_code,unit_name,traits\ncommune,18070,${unit.name},\ncommune,${merged?.code ?? ''},${merged?.fullName ?? ''},\n`)
    const { code, out, err } = await dti(['collect', '--level', 'commune', '--forms', forms, '--traits', traits, '--period', '2023'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/\[unit-of-another-list\] 1 đơn vị thuộc danh mục hatinh-2025-07/)
  })

  test('the reason that forms state counts where the period is asked for too', async () => {
    const forms = folder()
    const index = ['--index', indexFile(), '--period', '2025']
    expect((await dti(['form', ...index, '--data', dataFile(['u', 'U', 5]), '--filled', '--outside-validity', 'để thử', '--out', join(forms, 'a.xlsx')])).code).toBe(0)
    const { code, out, err } = await dti(['collect', ...index, '--forms', forms])
    expect([code, out]).toEqual([0, 'unit_code,unit_name,indicator_code,input_id,value\nu,U,1.1,awarded,5\n'])
    expect(err).toMatch(/\[index-not-in-force\].*để thử/)
  })

  test('forms of a built-in level need the list of units for comparing points, not for the values', async () => {
    const commune = engine.plan('qd2878/commune')
    const forms = folder()
    const filling = { unit: '18070', typed: { '1.2/steering_meetings': 4 } }
    writeFileSync(join(forms, 'a.xlsx'), await filledForm(commune, digestOfValue(engine.index('qd2878/commune')), filling))
    const { code, out, err } = await dti(['collect', '--level', 'commune', '--forms', forms])
    expect([code, out.split('\n')[1]]).toEqual([0, '18070,Xã Một,1.2,steering_meetings,4'])
    expect(err).toContain('Chưa đối chiếu điểm trong phiếu')
  })

  test('a folder that is not there or has no workbooks, equal outputs and an output among the forms are misuse', async () => {
    const empty = await dti(['collect', '--index', indexFile(), '--forms', folder()])
    expect([empty.code, empty.out]).toEqual([2, ''])
    expect((await dti(['collect', '--index', indexFile(), '--forms', join(folder(), 'x')])).err).toContain('không đọc được thư mục')
    const forms = await formsIn(u1)
    const twice = await dti(['collect', '--index', indexFile(), '--forms', forms, '--out', 'x.csv', '--report', './x.csv'])
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('x.csv')])
    const over = await dti(['collect', '--index', indexFile(), '--forms', forms, '--out', join(forms, '0.xlsx')])
    expect(over.code).toBe(2)
    expect((await dti(['collect', '--index', indexFile(), '--forms', forms])).code).toBe(0)
  })
})
