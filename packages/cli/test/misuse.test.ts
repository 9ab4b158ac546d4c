import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, file, folder, indexFile, sample, seed } from './run-cli.js'

const small = () => ['--index', indexFile(), '--data', dataFile(['u', 'U', 5])]

describe('misuse ends with exit code 2, in Vietnamese', () => {
  test.each<[string, () => string[], RegExp]>([
    ['an unknown level, with the nearest', () => ['score', '--level', 'comune', '--data', 'x.csv'], /Lệnh chưa đúng: không có cấp “comune”; gần đúng nhất: commune; các cấp: department, district, commune/],
    ['neither level nor index', () => ['score', '--data', 'x.csv'], /hãy dùng --level hoặc --index, đúng một trong hai/],
    ['both level and index', () => ['check', '--level', 'commune', '--index', 'x.json'], /đúng một trong hai/],
    ['an unknown format', () => ['score', ...small(), '--format', 'xml'], /giá trị “xml” của --format không hợp lệ.*table, json, ndjson, csv/],
    ['an unknown language', () => ['levels', '--lang', 'fr'], /giá trị “fr” của --lang không hợp lệ.*vi, en/],
    ['an unknown cohort rule', () => ['score', ...small(), '--cohort', 'huyen'], /giá trị “huyen” của --cohort không hợp lệ/],
    ['an unknown data status', () => ['score', ...small(), '--data-status', 'true'], /giá trị “true” của --data-status không hợp lệ/],
    ['a count that is none', () => ['score', ...small(), '--top', '0'], /giá trị “0” của --top phải là số nguyên dương/],
    ['a negative count', () => ['score', ...small(), '--bottom=-1'], /--bottom phải là số nguyên dương/],
    ['an unknown code list', () => ['score', ...sample('commune'), '--code-list', 'x'], /giá trị “x” của --code-list không hợp lệ/],
    ['a missing data file', () => ['score', '--level', 'commune', '--data', join(folder(), 'không-có.csv')], /Lỗi tệp: .*không-có\.csv: không có tệp/],
    ['a missing index file', () => ['check', '--index', join(folder(), 'x.json')], /Lỗi tệp: .*x\.json: không có tệp/],
    ['a folder as data', () => ['score', ...small().slice(0, 2), '--data', folder()], /đây là thư mục, không phải tệp; --data cần một tệp số liệu\. Nếu là thư mục phiếu.*dti collect --forms /],
    ['a folder of figures for forms', () => ['form', ...small().slice(0, 2), '--period', '2026', '--out', 'x', '--data', folder()], /dti collect --forms /],
    ['a folder as traits', () => ['score', ...small(), '--traits', folder()], /đây là thư mục/],
    ['a folder as index', () => ['check', '--index', folder()], /đây là thư mục/],
    ['a device as data', () => ['score', '--level', 'department', '--data', '/dev/zero', '--traits', seed('sample/unit-traits.csv')], /\/dev\/zero: đây là thiết bị/],
    ['a device as index', () => ['check', '--index', '/dev/zero'], /\/dev\/zero: đây là thiết bị/],
    ['an index that uses traits without traits', () => sample('commune').slice(0, 6).toSpliced(0, 0, 'score'), /dùng đặc điểm của đơn vị.*--traits/],
    ['an unknown unit, with the nearest', () => ['explain', ...sample('commune'), '--unit', '18071'], /Không có đơn vị “18071” trong dữ liệu\. Gần đúng nhất: .*18070/],
    ['an unknown indicator, with the nearest', () => ['explain', ...sample('department'), '--unit', 'so-noi-vu', '--indicator', '1.2x'], /không có chỉ số “1\.2x”; gần đúng nhất: .*1\.2/],
  ])('%s', async (_what, args, message) => {
    const { code, out, err } = await dti(args())
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/Lỗi ngoài dự kiến|\n {4}at /)
  })

  // What commander says is English; a Vietnamese officer must understand it too.
  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['levels', '--formt', 'json'], /--formt/],
    ['an unknown command', ['scor'], /scor/],
    ['the help of an unknown command, with the nearest', ['scor', '--help'], /không có lệnh “scor”.*Gần đúng nhất: score\./],
    ['help about an unknown command', ['help', 'scor'], /không có lệnh “scor”.*Gần đúng nhất: score\./],
    ['--brief as JSON', ['explain', ...sample('commune'), '--unit', '18070', '--brief', '--format', 'json'], /--brief chỉ có tác dụng khi có --format tree/],
    ['the first units as CSV', ['score', ...small(), '--format', 'csv', '--top', '1'], /--top chỉ có tác dụng khi có --format table; hãy bỏ --top/],
    ['the last units as JSON', ['score', ...small(), '--format', 'json', '--bottom', '1'], /--bottom chỉ có tác dụng khi có --format table/],
    ['the first units for a sink', ['score', ...small(), '--to', 'xlsx/results', '--out', join(folder(), 'x'), '--top', '1'], /--top chỉ có tác dụng khi có --format table; hãy bỏ --top/],
    ['the first units of a reporter that gives all', ['score', ...small(), '--format', 'csv/ranking', '--top', '1'], /--top chỉ có tác dụng khi có --format table/],
    ['a folder of a sink called as a file', ['score', ...small(), '--to', 'xlsx/results', '--out', join(folder(), 'x.xlsx')], /x\.xlsx” giống tên tệp, mà nơi ghi xlsx\/results ghi tệp vào một thư mục/],
    ['a CSV profile for a table', ['score', ...small(), '--out-profile', 'excel-vi'], /--out-profile chỉ có tác dụng khi có --format csv/],
    ['a CSV profile for lists of units as JSON', ['units', '--format', 'json', '--out-profile', 'data'], /--out-profile chỉ có tác dụng khi có --format csv/],
    ['a sheet of traits without traits', ['score', ...small(), '--traits-sheet', 'Sheet1'], /--traits-sheet chỉ có tác dụng khi có --traits <tệp>; hãy bỏ --traits-sheet hoặc dùng --traits <tệp>/],
    ['a profile of traits without traits', ['explain', ...small(), '--unit', 'u', '--traits-profile', 'excel-vi'], /--traits-profile chỉ có tác dụng khi có --traits <tệp>/],
    ['a header of traits without traits', ['feedback', ...small(), '--out-dir', 'x', '--traits-header-row', '2'], /--traits-header-row chỉ có tác dụng khi có --traits <tệp>/],
    ['a sheet of figures without figures', ['form', '--index', indexFile(), '--period', '2026', '--out', 'x', '--sheet', 'Sheet1'], /--sheet chỉ có tác dụng khi có --data <tệp>/],
    ['a source without figures', ['form', '--index', indexFile(), '--period', '2026', '--out', 'x', '--from', 'csv/table'], /--from chỉ có tác dụng khi có --data <tệp>/],
    ['a profile of forms without a file', ['form', '--index', indexFile(), '--period', '2026', '--out', 'x', '--profile', 'excel-vi'], /--profile chỉ có tác dụng khi có --data <tệp> hoặc --traits <tệp>/],
    ['figures for forms without figures', ['form', '--index', indexFile(), '--period', '2026', '--out', 'x', '--filled'], /--filled chỉ có tác dụng khi có --data <tệp>/],
    ['a profile of collected forms without traits', ['collect', '--index', indexFile(), '--forms', 'x', '--profile', 'excel-vi'], /--profile chỉ có tác dụng khi có --traits <tệp>/],
    ['a name of queries', ['sql', '--index', indexFile(), '--dialect', 'sqlite', '--name', 'x'], /--name chỉ có tác dụng khi có --as view hoặc --as table/],
    ['a listing of issues of a check in JSON, which has all', ['check', '--index', indexFile(), '--format', 'json', '--issues', 'none'], /--issues chỉ có tác dụng khi có --format table/],
    ['ends of a map without a map', ['units', '--old-list', 'hatinh-2020'], /--old-list chỉ có tác dụng khi có --map/],
    ['a level of units without a list', ['units', '--only-level', 'commune'], /--only-level chỉ có tác dụng khi có --list <danh mục>/],
    ['one unit of all lists', ['units', '--unit', '18070'], /--unit chỉ có tác dụng khi có --list <danh mục> hoặc --map/],
    ['a template as a table', ['units', '--list', 'hatinh-2020', '--traits-template', '--format', 'table'], /--traits-template luôn là tệp CSV; hãy bỏ --format/],
    ['a missing option', ['score', '--level', 'commune'], /thiếu --data <tệp>$/m],
    ['an option without its value', ['score', '--level'], /--level/],
    ['too many arguments', ['levels', 'x'], /./],
    ['a file to check besides --index', ['check', '--index', indexFile(), 'extra.csv'], /thừa tham số/],
    ['two data files', ['score', ...small(), '--data', dataFile(['v', 'V', 6])], /--data được ghi nhiều lần/],
    ['two indexes, one with =', ['check', '--index', indexFile(), `--index=${indexFile()}`], /--index được ghi nhiều lần/],
    ['two results', ['score', ...small(), '--out', join(folder(), 'a.csv'), '--out', join(folder(), 'b.csv')], /--out được ghi nhiều lần/],
    ['one value twice', ['levels', '--period', '2023', '--period', '2023'], /--period được ghi nhiều lần/],
    ['a result called -', ['score', ...small(), '--out', '-'], /--out cần tên tệp.*luồng ra chuẩn/],
    ['a draft called -', ['import-annex', '--level', 'ward', '--file', 'x.csv', '--authority', 'official', '--out', '-'], /--out cần tên tệp.*\.\/-$/m],
    ['a report called -', ['collect', '--index', indexFile(), '--forms', folder(), '--report', '-'], /--report cần tên tệp/],
    ['a folder of forms called as a file', ['form', ...small(), '--period', '2026', '--out', join(folder(), 'one.csv')], /one\.csv” giống tên tệp/],
    ['a folder of feedback called as a file', ['feedback', ...small(), '--out-dir', join(folder(), 'one.csv')], /one\.csv” giống tên tệp, mà lệnh này ghi mỗi đơn vị một tệp/],
    ['a folder of feedback called as a workbook', ['feedback', ...small(), '--out-dir', join(folder(), 'one.xlsx')], /one\.xlsx” giống tên tệp/],
    ['a file as folder of forms', ['collect', '--index', indexFile(), '--forms', indexFile()], /đây là tệp, không phải thư mục/],
    ['two counts', ['score', ...small(), '--top', '1', '--top', '2'], /--top được ghi nhiều lần/],
    ['two languages, one before the command', ['--lang', 'vi', 'levels', '--lang', 'vi'], /--lang được ghi nhiều lần/],
  ])('%s', async (_what, args, message) => {
    const { code, err } = await dti(args)
    expect(code).toBe(2)
    expect(err).toMatch(/^Lệnh chưa đúng: /)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/unknown|not specified|missing|too many|expected|invalid/i)
  })

  test('no English besides: a bad value names option and values once', async () => {
    const { err } = await dti(['levels', '--lang', 'fr'])
    expect(err).not.toMatch(/argument|invalid/)
  })

  test('in English where asked', async () => {
    const { code, err } = await dti(['score', '--lang', 'en', '--level', 'comune', '--data', 'x.csv'])
    expect([code, err]).toEqual([2, 'Misuse: there is no level "comune"; nearest: commune; levels: department, district, commune\n'])
  })
})

describe('a name that promises another form than the result has is told', () => {
  test.each<[string, string[], RegExp]>([
    ['a table called CSV', ['score', ...small(), '--out', 'x.csv'], /--out: tên “.*x\.csv” có đuôi \.csv, mà kết quả là văn bản nên.*hãy đổi đuôi tên tệp, hoặc dùng --format csv$/m],
    ['CSV called a workbook', ['score', ...small(), '--format', 'csv', '--out', 'X.XLSX'], /kết quả là tệp CSV.*hoặc dùng --format xlsx$/m],
    ['CSV of a reporter called a workbook', ['score', ...small(), '--format', 'csv/indicators', '--out', 'x.xlsx'], /kết quả là tệp CSV.*hoặc dùng --format xlsx$/m],
    ['JSON of a reporter called CSV', ['score', ...small(), '--format', 'json/score', '--out', 'x.csv'], /kết quả là tệp JSON.*hoặc dùng --format csv$/m],
    ['a workbook called CSV', ['score', ...small(), '--format', 'xlsx', '--out', 'x.csv'], /kết quả là tệp Excel/],
    ['an explanation called JSON', ['explain', ...small(), '--unit', 'u', '--out', 'x.json'], /kết quả là văn bản.*hoặc dùng --format json$/m],
    ['an explanation called CSV, which it cannot be', ['explain', ...small(), '--unit', 'u', '--out', 'x.csv'], /hãy đổi đuôi tên tệp$/m],
    ['units called a workbook', ['units', '--format', 'csv', '--out', 'x.xlsx'], /kết quả là tệp CSV.*hãy đổi đuôi tên tệp$/m],
    ['a template called a workbook', ['units', '--list', 'hatinh-2020', '--traits-template', '--out', 'x.xlsx'], /kết quả là tệp CSV/],
    ['SQL called a workbook', ['sql', '--index', indexFile(), '--dialect', 'sqlite', '--out', 'x.xlsx'], /kết quả là câu lệnh SQL/],
    ['a draft called CSV', ['import-annex', '--level', 'ward', '--file', 'x.csv', '--authority', 'official', '--out', 'x.csv'], /kết quả là tệp JSON/],
    ['a migrated index called CSV', ['migrate', indexFile(), '--out', 'x.csv'], /kết quả là tệp JSON/],
    ['collected figures called a workbook', ['collect', '--index', indexFile(), '--forms', 'x', '--out', 'x.xlsx'], /--out: tên “.*x\.xlsx”.*kết quả là tệp CSV/],
    ['notes called a text', ['collect', '--index', indexFile(), '--forms', 'x', '--notes', 'x.txt'], /--notes: tên “.*x\.txt”.*kết quả là tệp CSV/],
    ['a report called a workbook', ['collect', '--index', indexFile(), '--forms', 'x', '--report', 'x.xlsx'], /--report: tên “.*x\.xlsx”/],
  ])('%s', async (_what, args, message) => {
    const { err } = await dti(args.map((arg) => (/^x\.\w+$/i.test(arg) ? join(folder(), arg) : arg)))
    expect(err).toMatch(/^! --(out|notes|report): tên/m)
    expect(err).toMatch(message)
  })

  test.each<[string, string[]]>([
    ['a table', ['score', ...small(), '--out', 'x.txt']],
    ['CSV', ['score', ...small(), '--format', 'csv', '--out', 'x.CSV']],
    ['a name without an ending', ['score', ...small(), '--format', 'json', '--out', 'x.']],
    ['a template', ['units', '--list', 'hatinh-2020', '--traits-template', '--out', 'x.csv']],
    ['SQL', ['sql', '--index', indexFile(), '--dialect', 'sqlite', '--out', 'x.sql']],
  ])('not %s with its own', async (_what, args) => {
    const { code, err } = await dti(args.map((arg) => (/^x\.\w*$/i.test(arg) ? join(folder(), arg) : arg)))
    expect([code, err]).toEqual([0, expect.not.stringContaining('có đuôi')])
  })
})

describe('what has no effect is told', () => {
  test('a profile where all files are workbooks; not where a CSV file or result has it, nor where a config file gives it', async () => {
    const workbook = join(folder(), 'x.xlsx')
    const score = ['score', '--index', indexFile(), '--data', workbook]
    expect((await dti([...score, '--profile', 'excel-vi'])).err).toMatch(/^! --profile không có tác dụng: tệp Excel không có quy cách/m)
    expect((await dti([...score, '--traits', workbook, '--traits-profile', 'data'])).err).toMatch(/^! --traits-profile không có tác dụng/m)
    for (const used of [['--format', 'csv'], ['--traits', 'traits.csv'], ['--approvals', 'a.csv']]) expect((await dti([...score, '--profile', 'excel-vi', ...used])).err).not.toContain('không có tác dụng')
    expect((await dti(score)).err).not.toContain('không có tác dụng')
  })

  test.each<[string, string[]]>([
    ['score', []],
    ['explain', ['--unit', 'u']],
  ])('%s: a reason where all is in force', async (command, more) => {
    const reason = ['--period', '2026', '--outside-validity', 'vì thử']
    const { code, err } = await dti([command, ...small(), ...reason, ...more])
    expect(code).toBe(0)
    expect(err).toMatch(/^! Không có gì được dùng ngoài thời gian hiệu lực nên lý do ở --outside-validity không được ghi vào kết quả\.$/m)
    const needed = await dti([command, ...small(), '--period', '2020', '--outside-validity', 'vì thử', ...more])
    expect([needed.code, needed.err]).toEqual([0, expect.not.stringContaining('Không có gì được dùng ngoài')])
    expect(needed.err).toContain('vì thử')
  })

  test('a reason for the list of units alone stands in the notices of forms, SQL and collections', async () => {
    const reason = ['--period', '2026', '--code-list', 'hatinh-2020', '--outside-validity', 'vì thử', '--lang', 'en']
    const { err } = await dti(['form', '--index', indexFile({ level: 'commune' }), ...reason, '--unit', '18070', '--out', join(folder(), 'phiếu')])
    expect(err).toContain('vì thử')
    expect(err).not.toContain('Nothing is used outside its validity')
  })
})

describe('--out', () => {
  test('must not be an input, however its path is written', async () => {
    const data = dataFile(['u', 'U', 5])
    const index = indexFile()
    for (const out of [data, index, join(data, '..', 'data.csv'), join(index, '..', '.', 'index.json')]) {
      const { code, err } = await dti(['score', '--index', index, '--data', data, '--out', out])
      expect(code).toBe(2)
      expect(err).toMatch(/đây là tệp đọc vào/)
    }
  })

  test('must not lead to an input by a link', async () => {
    const { symlinkSync, readFileSync } = await import('node:fs')
    const data = dataFile(['u', 'U', 5])
    const link = join(folder(), 'link.csv')
    symlinkSync(data, link)
    const before = readFileSync(data, 'utf8')
    const { code } = await dti(['score', '--index', indexFile(), '--data', data, '--out', link])
    expect(readFileSync(data, 'utf8')).toBe(before)
    expect(code).toBe(2)
  })

  test('must not be a hard link to an input, nor another result', async () => {
    const { linkSync, readFileSync } = await import('node:fs')
    const data = dataFile(['u', 'U', 5])
    const link = join(folder(), 'link.csv')
    linkSync(data, link)
    const before = readFileSync(data, 'utf8')
    const { code, err, out } = await dti(['score', '--index', indexFile(), '--data', data, '--format', 'csv', '--out', link])
    expect([code, out, readFileSync(data, 'utf8')]).toEqual([2, '', before])
    expect(err).toContain(`${link}: đây là tệp đọc vào`)
  })

  test.runIf(process.platform === 'linux')('into a full device is told', async () => {
    const { code, err } = await dti(['score', ...small(), '--out', '/dev/full'])
    expect(code).toBe(2)
    expect(err).toContain('/dev/full: hết chỗ trống trên ổ đĩa')
  })

  test('that cannot be written', async () => {
    const { code, err } = await dti(['score', ...small(), '--out', join(folder(), 'no', 'such', 'x.csv')])
    expect(code).toBe(2)
    expect(err).toMatch(/x\.csv: không có tệp hoặc thư mục này/)
  })
})

describe('hostile files', () => {
  test.each<[string, string | Uint8Array]>([
    ['an empty file', ''],
    ['only a byte order mark', '\ufeff'],
    ['only a header', 'unit_code,unit_name,1.1/awarded\n'],
    ['zeros', new Uint8Array(1000)],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['a very long line', `unit_code,unit_name,1.1/awarded\n${'x'.repeat(200_000)},U,5\n`],
    ['an open quote', 'unit_code,unit_name,1.1/awarded\n"u,U,5\n'],
    ['hostile headers', '__proto__,constructor,toString\n1,2,3\n'],
  ])('%s as data: no crash', async (_what, content) => {
    const { code, err } = await dti(['score', '--index', indexFile(), '--data', file('data.csv', content)])
    expect([0, 1]).toContain(code)
    expect(err).not.toMatch(/Lỗi ngoài dự kiến/)
  })

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['__proto__', '{"__proto__":{"nodes":[]},"schema":"dti-vn.index/1"}'],
    ['deep lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('%s as index: faults and exit code 1', async (_what, content) => {
    for (const command of [['check'], ['score', '--data', dataFile(['u', 'U', 5])]]) {
      const { code, err, out } = await dti([...command, '--index', file('x.json', content)])
      expect([code, err.includes('Lỗi ngoài dự kiến')]).toEqual([1, false])
      expect(out + err).toContain('Định nghĩa chưa dùng được.')
    }
  })

  test('a traits file of the wrong kind', async () => {
    const { code, err } = await dti(['score', ...sample('department').slice(0, 4), '--traits', seed('sample/department.csv')])
    expect([1, 2]).toContain(code)
    expect(err).not.toMatch(/Lỗi ngoài dự kiến/)
  })

  test('an index too large to read', async () => {
    const path = join(folder(), 'big.json')
    writeFileSync(path, ' '.repeat(20_000_001))
    const { code, err } = await dti(['check', '--index', path])
    expect(code).toBe(2)
    expect(err).toMatch(/lớn hơn mức đọc được/)
  })
})
