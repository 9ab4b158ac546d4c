/** Words of `dti migrate`. */
export interface MigrateTexts {
  readonly about: string
  readonly more: string
  readonly out: string
  readonly needsIndex: string
  readonly upgraded: string
  readonly present: string
  readonly stated: string
  readonly change: string
  readonly refused: string
}

/** Words of `dti migrate` by language. */
export const MIGRATE_TEXTS: Readonly<Record<'vi' | 'en', MigrateTexts>> = {
  vi: {
    about: 'chuyển bộ chỉ số trong tệp JSON sang phiên bản hiện nay của quy ước về số',
    more: 'Tệp gốc không bao giờ bị ghi đè. Bộ chỉ số không ghi phiên bản được hiểu là theo phiên bản 1.\n\nVí dụ:\n  dti migrate bo-chi-so.json --out bo-chi-so-moi.json\n  dti check bo-chi-so-moi.json',
    out: 'tệp JSON ghi kết quả; in ra màn hình nếu không chọn',
    needsIndex: 'hãy cho biết tệp bộ chỉ số: dti migrate tep.json hoặc --index tep.json',
    upgraded: 'Đã chuyển bộ chỉ số từ phiên bản {from} sang phiên bản {to} của quy ước về số. Thay đổi:',
    present: 'Bộ chỉ số đã theo phiên bản hiện nay ({to}) của quy ước về số; không có gì thay đổi.',
    stated: 'Bộ chỉ số theo phiên bản {to} của quy ước về số, là phiên bản hiện nay. Tệp chưa ghi điều đó nên đã thêm "contract": {to}.',
    change: '- {change}',
    refused: 'Không chuyển được bộ chỉ số; không ghi tệp nào.',
  },
  en: {
    about: 'bring an index in a JSON file to the present version of the numeric contract',
    more: 'The file that is read is never overwritten. An index without a version is by version 1.\n\nExamples:\n  dti migrate my-index.json --out new-index.json\n  dti check new-index.json',
    out: 'JSON file for the result; printed unless given',
    needsIndex: 'name the file of the index: dti migrate file.json or --index file.json',
    upgraded: 'The definition was brought from version {from} to version {to} of the numeric contract. What changed:',
    present: 'The definition is by the present version ({to}) of the numeric contract already; nothing was changed.',
    stated: 'The definition is by version {to} of the numeric contract, which is the present one. It did not say so; "contract": {to} was added.',
    change: '- {change}',
    refused: 'The definition cannot be migrated; nothing was written.',
  },
}
