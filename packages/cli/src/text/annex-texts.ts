/** What the command line says about the table of an annex. */
export const ANNEX_TEXTS = Object.freeze({
  vi: {
    columns: 'các cột của bảng, khi tiêu đề không nhận ra hoặc trùng nghĩa: loại=chữ cái hoặc tiêu đề, cách nhau bằng dấu chấm phẩy, ví dụ "points=D;scoring=F"; loại: code, name, group, points, scoring, evidence, source, note',
    include: 'lấy cả dòng, cột bị ẩn (hidden), chữ gạch ngang (struck) hoặc cả hai (all); mặc định là bỏ ra và nêu từng dòng',
    encoding: 'bảng mã cũ của chữ trong tệp, được chuyển sang Unicode: tcvn3 hoặc vni',
    table: 'bảng thứ mấy của trang tính có nhiều bảng',
    includeOfCsv: 'tệp CSV không có dòng, cột ẩn hay chữ gạch ngang; bỏ --include',
    badColumns: '--columns phải gồm các cặp loại=cột cách nhau bằng dấu chấm phẩy, mỗi loại một lần; “{value}” không đúng; loại: {kinds}',
  },
  en: {
    columns: 'columns of the table, where titles are not known or claim one thing twice: kind=letter or title, separated by semicolons, e.g. "points=D;scoring=F"; kinds: code, name, group, points, scoring, evidence, source, note',
    include: 'take hidden rows and columns (hidden), struck-through words (struck) or both (all); they are left out and listed by default',
    encoding: 'the old encoding of the texts in the file, which are converted to Unicode: tcvn3 or vni',
    table: 'which table of a sheet that holds several',
    includeOfCsv: 'a CSV file has neither hidden rows and columns nor struck-through words; leave out --include',
    badColumns: '--columns takes pairs kind=column separated by semicolons, each kind once; "{value}" is wrong; kinds: {kinds}',
  },
})
