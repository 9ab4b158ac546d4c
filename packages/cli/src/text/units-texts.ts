import type { SuccessionKind } from '@dti-vn/hatinh'

/** What became of an old unit, seen from both sides. */
export type UnitChange = 'unchanged' | 'renamed' | 'merged' | 'split' | 'split-and-merged'

/** Words of `dti units`. */
export interface UnitsTexts {
  readonly about: string
  readonly more: string
  readonly listOption: string
  readonly levelOption: string
  readonly template: string
  readonly map: string
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly format: string
  readonly outProfile: string
  readonly mapOrList: string
  readonly templateIsCsv: string
  readonly noneInList: string
  readonly fillIn: string
  readonly wrongDirection: string
  readonly noUnits: string
  readonly list: string
  readonly name: string
  readonly counts: string
  readonly code: string
  readonly parent: string
  readonly level: string
  /** How many units of a level, by the level of the list. */
  readonly levels: Readonly<Record<string, string>>
  readonly oldCode: string
  readonly oldName: string
  readonly newCode: string
  readonly newName: string
  readonly change: string
  readonly part: string
  readonly changes: Readonly<Record<UnitChange, string>>
  readonly parts: Readonly<Record<SuccessionKind, string>>
  readonly defaultTarget: string
  readonly mapTitle: string
  readonly mapCounts: string
}

/** Words of `dti units` by language. */
export const UNITS_TEXTS: Readonly<Record<'vi' | 'en', UnitsTexts>> = {
  vi: {
    about: 'liệt kê các danh mục đơn vị hành chính và đơn vị của từng danh mục; đối chiếu mã cũ với mã mới',
    more:
      'Bảng đối chiếu chỉ để tra cứu: không lệnh nào tự đổi mã của số liệu.\n\n' +
      'Ví dụ:\n' +
      '  dti units\n' +
      '  dti units --list hatinh-2025-07 --only-level commune\n' +
      '  dti units --list hatinh-2020 --only-level commune --traits-template --out unit-traits.csv\n' +
      '  dti units --map --old-list hatinh-2020 --unit 18070\n' +
      '  dti units --map --old-list hatinh-2020 --new-list hatinh-2025-07 --format csv --out doi-chieu.csv',
    listOption: 'liệt kê các đơn vị của danh mục này',
    levelOption: 'chỉ các đơn vị của cấp này: province, district, commune hoặc cấp của phần mở rộng',
    template: 'ghi thành tệp đặc điểm (CSV) để điền tiếp: chỗ phải điền đặc điểm ghi dấu ?',
    map: 'in bảng đối chiếu mã cũ với mã mới: giữ nguyên, đổi tên, nhập, tách',
    from: 'danh mục cũ; mặc định là danh mục ngay trước danh mục mới',
    to: 'danh mục mới; mặc định là danh mục cuối cùng',
    unit: 'chỉ đơn vị có mã này; với --map: mã cũ hoặc mã mới',
    format: 'dạng kết quả: table, csv hoặc json',
    outProfile: 'cách viết tệp CSV ghi ra: data hoặc excel-vi',
    mapOrList: 'chỉ dùng một trong hai: --list hoặc --map',
    templateIsCsv: '--traits-template luôn là tệp CSV; hãy bỏ --format hoặc dùng --format csv',
    noneInList: 'danh mục {list} không có đơn vị nào như vậy; các cấp của danh mục: {known}',
    fillIn: 'Thay mỗi dấu {mark} bằng mã các đặc điểm của đơn vị, cách nhau bằng dấu ;. Đơn vị không có đặc điểm nào thì để trống ô. Còn dấu {mark} thì tệp bị báo lỗi khi tính điểm.',
    wrongDirection: 'danh mục “{from}” phải có trước “{to}”; hãy đổi chỗ --old-list và --new-list',
    noUnits: 'không có đơn vị mã “{unit}” trong bảng đối chiếu từ {from} sang {to}[; danh mục có đơn vị cấp xã mã này: {known}]',
    list: 'Danh mục',
    name: 'Tên',
    counts: 'Số đơn vị',
    code: 'Mã',
    parent: 'Cấp trên',
    level: 'Cấp',
    levels: { province: '{count} cấp tỉnh', district: '{count} cấp huyện', commune: '{count} cấp xã' },
    oldCode: 'Mã cũ',
    oldName: 'Đơn vị cũ',
    newCode: 'Mã mới',
    newName: 'Đơn vị mới',
    change: 'Thay đổi',
    part: 'Phần chuyển sang',
    changes: { unchanged: 'giữ nguyên', renamed: 'đổi tên hoặc mã', merged: 'nhập', split: 'tách', 'split-and-merged': 'tách và nhập' },
    parts: { whole: 'toàn bộ', part: 'một phần', 'area-only': 'chỉ diện tích', 'population-only': 'chỉ dân số' },
    defaultTarget: 'đơn vị kế thừa chính',
    mapTitle: 'Từ {from} sang {to}',
    mapCounts: '{old} mã cũ, {new} mã mới; {split} đơn vị cũ bị tách, {merged} đơn vị mới được nhập từ nhiều đơn vị.',
  },
  en: {
    about: 'list the unit lists and the units of each; show old codes beside new ones',
    more:
      'The map is for looking up only: no command changes a code of the data by itself.\n\n' +
      'Examples:\n' +
      '  dti units\n' +
      '  dti units --list hatinh-2025-07 --only-level commune\n' +
      '  dti units --list hatinh-2020 --only-level commune --traits-template --out unit-traits.csv\n' +
      '  dti units --map --old-list hatinh-2020 --unit 18070\n' +
      '  dti units --map --old-list hatinh-2020 --new-list hatinh-2025-07 --format csv --out map.csv',
    listOption: 'list the units of this list',
    levelOption: 'only units of this level: province, district, commune or one of a plugin',
    template: 'as a traits file (CSV) to fill in: ? where traits are to be written',
    map: 'print the map of old codes to new ones: unchanged, renamed, merged, split',
    from: 'the old list; the one right before the new list unless given',
    to: 'the new list; the last one unless given',
    unit: 'only the unit with this code; with --map, old or new',
    format: 'form of the result: table, csv or json',
    outProfile: 'how a CSV result is written: data or excel-vi',
    mapOrList: 'give only one of --list and --map',
    templateIsCsv: '--traits-template is always CSV; leave out --format, or use --format csv',
    noneInList: 'list {list} has no such unit; levels of the list: {known}',
    fillIn: 'Write the ids of the traits of each unit in place of {mark}, separated by ;. Leave the cell empty for a unit without traits. A {mark} that is left is an error when the file is read.',
    wrongDirection: 'list "{from}" must be before "{to}"; change --old-list and --new-list round',
    noUnits: 'there is no unit with code "{unit}" in the map from {from} to {to}[; lists with a commune of this code: {known}]',
    list: 'List',
    name: 'Name',
    counts: 'Units',
    code: 'Code',
    parent: 'Parent',
    level: 'Level',
    levels: { province: '{count|province|provinces}', district: '{count|district|districts}', commune: '{count|commune|communes}' },
    oldCode: 'Old',
    oldName: 'Old unit',
    newCode: 'New',
    newName: 'New unit',
    change: 'Change',
    part: 'What passed over',
    changes: { unchanged: 'unchanged', renamed: 'renamed or recoded', merged: 'merged', split: 'split', 'split-and-merged': 'split and merged' },
    parts: { whole: 'all', part: 'a part', 'area-only': 'area only', 'population-only': 'population only' },
    defaultTarget: 'main successor',
    mapTitle: 'From {from} to {to}',
    mapCounts: '{old} old codes, {new} new codes; {split} old units split, {merged} new units merged from several.',
  },
}
