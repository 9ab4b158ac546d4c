import type { SuccessionKind } from '@dti-vn/hatinh'

/** What became of an old unit, seen from both sides. */
export type UnitChange = 'unchanged' | 'renamed' | 'merged' | 'split' | 'split-and-merged'

/** Words of `dti units`. */
export interface UnitsTexts {
  readonly about: string
  readonly more: string
  readonly map: string
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly format: string
  readonly outProfile: string
  readonly needMap: string
  readonly wrongDirection: string
  readonly noUnits: string
  readonly list: string
  readonly name: string
  readonly counts: string
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
    about: 'liệt kê các danh mục đơn vị hành chính; đối chiếu mã cũ với mã mới',
    more:
      'Bảng đối chiếu chỉ để tra cứu: không lệnh nào tự đổi mã của số liệu.\n\n' +
      'Ví dụ:\n' +
      '  dti units\n' +
      '  dti units --map --from hatinh-2020 --unit 18070\n' +
      '  dti units --map --from hatinh-2020 --to hatinh-2025-07 --format csv --out doi-chieu.csv',
    map: 'in bảng đối chiếu mã cũ với mã mới: giữ nguyên, đổi tên, nhập, tách',
    from: 'danh mục cũ; mặc định là danh mục ngay trước danh mục mới',
    to: 'danh mục mới; mặc định là danh mục cuối cùng',
    unit: 'chỉ các dòng của đơn vị có mã này, mã cũ hoặc mã mới',
    format: 'dạng kết quả: table, csv hoặc json',
    outProfile: 'cách viết tệp CSV ghi ra: data hoặc excel-vi',
    needMap: '--from, --to và --unit chỉ dùng cùng --map',
    wrongDirection: 'danh mục “{from}” phải có trước “{to}”; hãy đổi chỗ --from và --to',
    noUnits: 'không có đơn vị mã “{unit}” trong bảng đối chiếu từ {from} sang {to}; danh mục có đơn vị cấp xã mã này: {known}',
    list: 'Danh mục',
    name: 'Tên',
    counts: 'Số đơn vị',
    levels: { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
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
    about: 'list the unit lists; show old codes beside new ones',
    more:
      'The map is for looking up only: no command changes a code of the data by itself.\n\n' +
      'Examples:\n' +
      '  dti units\n' +
      '  dti units --map --from hatinh-2020 --unit 18070\n' +
      '  dti units --map --from hatinh-2020 --to hatinh-2025-07 --format csv --out map.csv',
    map: 'print the map of old codes to new ones: unchanged, renamed, merged, split',
    from: 'the old list; the one right before the new list unless given',
    to: 'the new list; the last one unless given',
    unit: 'only the rows of the unit with this code, old or new',
    format: 'form of the result: table, csv or json',
    outProfile: 'how a CSV result is written: data or excel-vi',
    needMap: '--from, --to and --unit go together with --map',
    wrongDirection: 'list "{from}" must be before "{to}"; change --from and --to round',
    noUnits: 'there is no unit with code "{unit}" in the map from {from} to {to}; lists with a commune of this code: {known}',
    list: 'List',
    name: 'Name',
    counts: 'Units',
    levels: { province: 'provinces', district: 'districts', commune: 'communes' },
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
