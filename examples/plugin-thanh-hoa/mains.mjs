import { mainIndicator } from '@dti-vn/sdk'
import { headedBy, requirements, share, tally, yes } from './rows.mjs'

/** @typedef {'department' | 'district' | 'commune'} LevelId */
/** @typedef {readonly [department: number | null, district: number | null, commune: number | null, row: import('./rows.mjs').Row]} Line */

/** @type {readonly LevelId[]} */
const COLUMNS = ['department', 'district', 'commune']

/** @type {readonly [string, string, string]} */
const computers = ['computers', 'máy tính', 'computers']
/** @type {readonly [string, string, string]} */
const officials = ['officials', 'cán bộ, công chức', 'officials']
/** @type {readonly [string, string, string]} */
const documents = ['documents', 'văn bản đi', 'outgoing documents']

/** Points by level; null where the row is not asked. All lines are drafted. @type {readonly Line[]} */
const awareness = [
  [50, 50, 50, headedBy('Người đứng đầu Ban Chỉ đạo hoặc tổ chuyển đổi số', 'Head of the steering committee or team')],
  [50, 50, 50, tally('Số cuộc họp về chuyển đổi số trong năm', 'Meetings on digital transformation in the year', 4)],
]

/** Read: 100 points at every level, 10, 11 and 4 components. Drafted: every line. @type {readonly Line[]} */
const security = [
  [10, 10, 25, yes('Có quy chế bảo đảm an toàn thông tin mạng', 'Regulation on information security')],
  [10, 10, 25, requirements],
  [10, 10, 25, share(['cài đặt phần mềm phòng chống mã độc', 'with protection against malware'], computers)],
  [10, 10, 25, share(['được tập huấn về an toàn thông tin', 'trained in information security'], officials)],
  [10, 10, null, yes('Có cán bộ phụ trách an toàn thông tin', 'An official in charge of information security')],
  [10, 10, null, yes('Có kế hoạch ứng phó sự cố', 'Plan for incidents')],
  [10, 10, null, yes('Kiểm tra, đánh giá an toàn thông tin trong năm', 'Assessment in the year')],
  [10, 10, null, tally('Số cuộc diễn tập hoặc tham gia diễn tập trong năm', 'Drills held or joined in the year', 2)],
  [10, 10, null, yes('Kết nối hệ thống giám sát của tỉnh', 'Connected to the monitoring of the province')],
  [10, 5, null, yes('Sao lưu dữ liệu định kỳ', 'Regular backups')],
  [null, 5, null, yes('Hướng dẫn, kiểm tra các xã về an toàn thông tin', 'Communes are guided and checked')],
]

/** All lines are drafted. @type {readonly Line[]} */
const operations = [
  [60, 60, 60, share(['được ký số', 'that are digitally signed'], documents)],
  [40, 40, 40, yes('Có trang hoặc cổng thông tin điện tử', 'Has a web site')],
]

/**
 * The lines of a level, numbered by their place.
 * @param {LevelId} level
 * @param {string} code
 * @param {readonly Line[]} lines
 */
function children(level, code, lines) {
  const column = COLUMNS.indexOf(level)
  return lines
    .flatMap((line) => {
      const points = line[column]
      return typeof points === 'number' ? [{ points, row: line[3] }] : []
    })
    .map(({ points, row }, i) => row(`${code}.${i + 1}`, points))
}

/** @param {LevelId} level */
export const mainsOfLevel = (level) => [
  mainIndicator({
    id: 'awareness', code: '1', name: { vi: 'Nhận thức số', en: 'Digital awareness' }, maxPoints: 100, basis: 'drafted',
    children: children(level, '1', awareness),
  }),
  mainIndicator({
    id: 'security', code: '2', name: { vi: 'An toàn thông tin mạng', en: 'Network information security' }, maxPoints: 100, basis: 'read',
    children: children(level, '2', security),
  }),
  mainIndicator({
    id: 'operations', code: '3', name: { vi: 'Hoạt động số của cơ quan', en: 'Digital operations' }, maxPoints: 100, basis: 'drafted',
    children: children(level, '3', operations),
  }),
]
