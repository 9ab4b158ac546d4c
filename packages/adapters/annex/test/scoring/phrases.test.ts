import { describe, expect, test } from 'vitest'
import { matchScoring } from '../../src/scoring/match-scoring.js'
import { tidyLines } from '../../src/plain-text.js'
import { matched } from '../matched.js'

/** Steps of a ratio, as numbers of percent and parts of the maximum. */
const ratio = (...steps: readonly (readonly [number, number])[]) => ({ of: 'ratio', steps: steps.map(([percent, share]) => ({ min: percent / 100, share })) })
const value = (...steps: readonly (readonly [number, number])[]) => ({ of: 'value', steps: steps.map(([min, share]) => ({ min, share })) })

/**
 * Phrases of published decisions, and others in their manner, each read by hand: what a person understands is written beside it as the method with its params.
 */
const READ: readonly (readonly [max: number, text: string, method: string, params: unknown])[] = [
  // wording of published annexes
  [20, 'Tỷ lệ a/b >= 80%: điểm tối đa; từ 50% đến dưới 80%: 50% điểm tối đa; dưới 50%: 0 điểm', 'tiers', ratio([80, 1], [50, 0.5])],
  [20, 'BCĐ họp 4 lần/ năm (Trung bình mỗi quý 1 lần): 20 điểm\nBCĐ họp 3 lần/ năm: 15 điểm\nBCĐ họp 2 lần/ năm: 10 điểm\nBCĐ họp 1 lần/ năm: 5 điểm\nCòn lại: 0 điểm', 'tiers', value([4, 1], [3, 0.75], [2, 0.5], [1, 0.25])],
  [10, 'Có (10 điểm), không (0 điểm)', 'boolean', {}],
  [10, 'Mỗi mô hình được công nhận cộng 5 điểm (tối đa 10 điểm)', 'capped_count', { per_item: 5 }],
  [10, 'Đạt 100%: 10 điểm; dưới 100%: Tỷ lệ x 10 điểm', 'ratio', { target: 1 }],
  [10, 'Tỷ lệ = a/b*100%\na: Số hồ sơ trực tuyến\nb: Tổng số hồ sơ\nTừ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm', 'tiers', ratio([80, 1], [50, 0.5])],
  [10, 'Trên 80%: 10 điểm; từ 50% đến 80%: 5 điểm; dưới 50%: 0 điểm', 'tiers', { of: 'ratio', steps: [{ above: 0.8, share: 1 }, { min: 0.5, share: 0.5 }] }],
  [20, '- Có chuyên mục riêng: 1/2*Điểm tối đa\n- Có tin, bài cập nhật hằng tuần: 1/2*Điểm tối đa', 'checklist', { items: [{ id: 'x1', share: 0.5 }, { id: 'x2', share: 0.5 }] }],
  [30, 'a = Số người\nb = Tổng số người\nTỷ lệ = a/b\n- Tỷ lệ >= 80%: Điểm tối đa\n- Tỷ lệ < 80%: Điểm = Tỷ lệ/80%*Điểm tối đa', 'ratio', { target: 0.8 }],
  [30, 'a= Số nhiệm vụ hoàn thành;\nb= Tổng số nhiệm vụ;\nTỷ lệ=a/b\n- Tỷ lệ >=80%: Điểm=Tỷ lệ*Điểm tối đa\n- Tỷ lệ <80%: 0 điểm', 'ratio', { target: 1, floor: 0.8 }],
  [40, 'Tỷ lệ a/b ≥ 80% được điểm tối đa; dưới 80% thì điểm = (a/b)/80% * Điểm tối đa\na: số hộ chấp nhận; b: tổng số hộ', 'ratio', { target: 0.8 }],
  [30, 'Tỷ lệ hồ sơ đúng hạn = (Số hồ sơ đúng hạn/Tổng số hồ sơ đã giải quyết)*100%.\nĐiểm = Tỷ lệ*Điểm tối đa', 'ratio', { target: 1 }],
  [20, 'Đạt 100%: điểm tối đa; cứ giảm 1% trừ 1 điểm', 'formula', { expression: 'max(0, points - floor(max(0, 1 - x1 / x2) * 100))' }],
  [30, 'Căn cứ kết quả điều tra xã hội học: Điểm = (số phiếu hài lòng/tổng số phiếu)*Điểm tối đa', 'ratio', { target: 1 }],
  [20, 'Điểm = Tỷ lệ x Điểm tối đa. Trong đó tỷ lệ = số kết quả đã số hóa / tổng số kết quả còn hiệu lực', 'ratio', { target: 1 }],
  [20, 'Có từ 02 mô hình trở lên: Điểm tối đa\nCó 01 mô hình: 1/2*Điểm tối đa\nKhông có: 0 điểm', 'tiers', value([2, 1], [1, 0.5])],
  // bounds
  [10, 'Tỷ lệ đạt > 70%: 10 điểm; > 50% - 70%: 7 điểm; ≤ 50%: 0 điểm', 'tiers', { of: 'ratio', steps: [{ above: 0.7, share: 1 }, { above: 0.5, share: 0.7 }] }],
  [10, '50% ≤ tỷ lệ < 80%: 5 điểm; tỷ lệ ≥ 80%: 10 điểm; tỷ lệ < 50%: 0 điểm', 'tiers', ratio([80, 1], [50, 0.5])],
  [10, 'Đạt từ 90% trở lên: 10đ; 70-<90%: 7đ; 50-<70%: 5đ; <50%: 0đ', 'tiers', ratio([90, 1], [70, 0.7], [50, 0.5])],
  [10, '- Từ 95% - 100%: 10 điểm\n- Từ 80% - dưới 95%: 8 điểm\n- Dưới 80%: 0 điểm', 'tiers', ratio([95, 1], [80, 0.8])],
  [10, 'Trên 90% đạt 10 điểm; trên 70% đến 90% đạt 7 điểm; từ 70% trở xuống đạt 0 điểm', 'tiers', { of: 'ratio', steps: [{ above: 0.9, share: 1 }, { above: 0.7, share: 0.7 }] }],
  [10, 'Bằng hoặc trên 80%: 10 điểm; dưới 80%: 0 điểm', 'tiers', ratio([80, 1])],
  [10, 'Không đạt 80%: 0 điểm; đạt 80% trở lên: 10 điểm', 'tiers', ratio([80, 1])],
  [10, 'Trên 10 văn bản: 10 điểm; từ 5 đến 10 văn bản: 5 điểm; dưới 5 văn bản: 0 điểm', 'tiers', value([11, 1], [5, 0.5])],
  [10, '≥ 5 tin: 10 điểm; 3-4 tin: 6 điểm; 1-2 tin: 3 điểm; 0 tin: 0 điểm', 'tiers', value([5, 1], [3, 0.6], [1, 0.3])],
  [10, 'Từ 4 lần trở lên: 10 điểm; từ 2 lần trở lên: 5 điểm; còn lại: 0 điểm', 'tiers', value([4, 1], [2, 0.5])],
  [10, 'Từ 5 tỷ đồng trở lên: 10 điểm; từ 2 tỷ đồng đến dưới 5 tỷ đồng: 5 điểm; dưới 2 tỷ đồng: 0 điểm', 'tiers', value([5, 1], [2, 0.5])],
  // less is better
  [10, 'Dưới 5%: 10 điểm; từ 5% đến dưới 10%: 5 điểm; từ 10% trở lên: 0 điểm', 'tiers', { of: 'ratio', steps: [{ below: 0.05, share: 1 }, { below: 0.1, share: 0.5 }] }],
  [10, 'Không quá 5%: điểm tối đa; còn lại: 0 điểm', 'tiers', { of: 'ratio', steps: [{ max: 0.05, share: 1 }] }],
  // of things that are counted fewer than 3 are at most 2
  [10, 'Dưới 3 vụ: 10 điểm; từ 3 vụ trở lên: 0 điểm', 'tiers', { of: 'value', steps: [{ max: 2, share: 1 }] }],
  [10, 'Không có sự cố: 10 điểm; mỗi sự cố trừ 2 điểm', 'formula', { expression: 'max(0, points - 2 * x1)' }],
  [10, 'Đạt 100%: 10 điểm; mỗi 1% giảm trừ 0,2 điểm', 'formula', { expression: 'max(0, points - 0.2 * floor(max(0, 1 - x1 / x2) * 100))' }],
  // joins, verbs, brackets
  [10, 'Nếu tỷ lệ đạt từ 80% trở lên được 10 điểm, từ 50% đến dưới 80% được 5 điểm, dưới 50% không có điểm', 'tiers', ratio([80, 1], [50, 0.5])],
  [10, 'Từ 80% trở lên: 10 điểm; từ 50% đến\ndưới 80%: 5 điểm; dưới 50%: 0 điểm', 'tiers', ratio([80, 1], [50, 0.5])],
  [10, '10 điểm nếu có kế hoạch; 0 điểm nếu không có kế hoạch', 'boolean', {}],
  [5, 'Điểm tối đa: 5 điểm nếu có bộ phận chuyên trách; ngược lại 0 điểm', 'boolean', {}],
  [10, 'Trường hợp đạt 100%: điểm tối đa; trường hợp đạt từ 80% đến dưới 100%: 1/2 số điểm tối đa; các trường hợp còn lại: 0 điểm', 'tiers', ratio([100, 1], [80, 0.5])],
  [20, 'Đạt 100% được tối đa 20 điểm; dưới 100%: điểm = tỷ lệ x 20 điểm', 'ratio', { target: 1 }],
  [10, 'Tỷ lệ (a/b) x điểm tối đa, trong đó a là số dịch vụ, b là tổng số dịch vụ', 'ratio', { target: 1 }],
  [10, 'Điểm = (Số dịch vụ/Tổng số dịch vụ) x 100% x Điểm tối đa', 'ratio', { target: 1 }],
  [10, 'Điểm = Tỷ lệ x 10 điểm (tối đa 10 điểm)', 'ratio', { target: 1 }],
  [10, 'Số điểm đạt được = Tỷ lệ hoàn thành x điểm tối đa', 'ratio', { target: 1 }],
  [10, 'Điểm = Tỷ lệ % x 10 điểm', 'ratio', { target: 1 }],
  [10, 'Điểm = 10 x (Số lượng văn bản ký số/Tổng số văn bản đi)', 'ratio', { target: 1 }],
  [10, 'Nếu ≥90%: 10 điểm\nNếu ≥70% và <90%: 7 điểm\nNếu <70%: 0 điểm', 'tiers', ratio([90, 1], [70, 0.7])],
  [10, 'Từ 50% số xã trở lên: 10 điểm; dưới 50% số xã: 0 điểm', 'tiers', ratio([50, 1])],
  [10, 'Nếu a/b >= 0,8: điểm tối đa; nếu a/b < 0,8: 0 điểm', 'tiers', ratio([80, 1])],
  [10, 'Hoàn thành 100% nhiệm vụ: 10 điểm; hoàn thành từ 80% đến dưới 100% nhiệm vụ: 7 điểm; dưới 80%: 0 điểm', 'tiers', ratio([100, 1], [80, 0.7])],
  [10, 'Đơn vị có giá trị lớn nhất: điểm tối đa; các đơn vị khác: Điểm = giá trị của đơn vị/giá trị lớn nhất × điểm tối đa', 'relative', { of: 'value' }],
  [10, 'Mỗi văn bản 1 điểm, tối đa 10 điểm', 'capped_count', { per_item: 1 }],
  // what counts nothing stays a fact or a case for a person to choose
  [10, 'Có kế hoạch năm 2025: 10 điểm; không có: 0 điểm', 'boolean', {}],
  [10, 'Tăng từ 10% trở lên so với năm trước: 10 điểm; còn lại: 0 điểm', 'boolean', {}],
]

test.each(READ)('%d: %s', (max, text, method, params) => {
  expect(matched(text, max)).toMatchObject({ method, params })
})

describe('cases for a person to choose keep their words', () => {
  test.each([
    [20, '- Trưởng ban là Bí thư (cấp Trưởng): Điểm tối đa.\n- Trưởng ban là Phó Bí thư (cấp Phó): 1/2*Điểm tối đa.\n- Chưa có Ban Chỉ đạo hoặc có nhưng Trưởng ban không phải cấp Trưởng: 0 điểm.', ['Trưởng ban là Bí thư (cấp Trưởng)', 'Trưởng ban là Phó Bí thư (cấp Phó)', 'Chưa có Ban Chỉ đạo hoặc có nhưng Trưởng ban không phải cấp Trưởng']],
    [20, '- Tối thiểu 01 lần/tuần: Điểm tối đa\n- Từ 02 đến 03 lần/tháng: 1/2* Điểm tối đa\n- Còn lại: 0 điểm', ['Tối thiểu 01 lần/tuần', 'Từ 02 đến 03 lần/tháng', 'Còn lại']],
    [20, 'Ban hành trước ngày 31/01: Điểm tối đa\nBan hành từ 01/02 đến 31/3: 1/2*Điểm tối đa\nBan hành sau 31/3 hoặc không ban hành: 0 điểm', ['Ban hành trước ngày 31/01', 'Ban hành từ 01/02 đến 31/3', 'Ban hành sau 31/3 hoặc không ban hành']],
    [20, 'Có chuyên mục và cập nhật tối thiểu 01 lần/tuần: Điểm tối đa;\nCó chuyên mục nhưng cập nhật dưới 01 lần/tuần: 1/2*Điểm tối đa;\nKhông có chuyên mục: 0 điểm', ['Có chuyên mục và cập nhật tối thiểu 01 lần/tuần', 'Có chuyên mục nhưng cập nhật dưới 01 lần/tuần', 'Không có chuyên mục']],
  ])('%d: %s', (max, text, labels) => {
    expect(matched(text, max)).toMatchObject({ method: 'choice', params: { options: [{ label: { vi: labels[0] }, share: 1 }, { label: { vi: labels[1] }, share: 0.5 }, { label: { vi: labels[2] }, share: 0 }] } })
  })
})

/** Why a text is left, in the words of the report. */
function detail(text: string, max: number): string {
  const outcome = matchScoring(tidyLines(text), max * 1_000_000, 'Tên')
  return 'detail' in outcome ? outcome.detail.vi : JSON.stringify(outcome)
}

describe('left to a person, with the word or the question that stopped the reading', () => {
  test.each([
    ['Từ 80% trở lên: 10 điểm; từ 50% đến 80%: 5 điểm; dưới 50%: 0 điểm', 'các mức chồng lên nhau ở 80%'],
    ['Trên 80%: 10 điểm; dưới 80%: 0 điểm', 'các mức để hở quanh 80%'],
    ['Từ 90% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm', 'các mức để hở quanh 90%'],
    ['Từ 80% trở lên: 10 điểm; từ 50% đến 79%: 5 điểm; dưới 50%: 0 điểm', 'các mức để hở quanh 80%'],
    ['Từ 5 tỷ đồng trở lên: 10 điểm; từ 2 đến 4 tỷ đồng: 5 điểm; còn lại: 0 điểm', 'các mức để hở quanh 5'],
    ['Có từ 02 mô hình trở lên: 10 điểm; không có: 0 điểm', 'các mức để hở quanh 1'],
    ['Từ 5 đến 9 lần: 10 điểm; dưới 5 lần: 0 điểm', 'không nói trên 9 được bao nhiêu điểm'],
    ['Từ 80% trở lên: 8 điểm; dưới 80%: 0 điểm', 'không mức nào được điểm tối đa'],
    ['Từ 80% trở lên: 5 điểm; từ 50% đến dưới 80%: 10 điểm; dưới 50%: 0 điểm', 'điểm của các mức không tăng dần hay giảm dần'],
    ['Tỷ lệ từ 80%: điểm tối đa. Tỷ lệ dưới 80%: tính theo tỷ lệ', 'dừng ở chữ “tính” trong “Tỷ lệ dưới 80%: tính theo tỷ lệ”; đã hiểu: mức “Tỷ lệ từ 80%”'],
    ['Có trang thông tin: 10 điểm; không có: trừ 5 điểm', 'dừng ở chữ “trừ” trong “không có: trừ 5 điểm”'],
    ['Trên 80% và có báo cáo: 10 điểm; từ 50% đến 80%: 5 điểm; dưới 50%: 0 điểm', 'không ghép thành một cách tính'],
    ['Trên 80% trở lên: 10 điểm; dưới 80%: 0 điểm', 'không ghép thành một cách tính'],
    ['BCĐ họp 4 lần: 5 điểm; BCĐ họp 2 lần: 5 điểm', 'các mức để hở quanh 4'],
    ['Mỗi 2 văn bản được 1 điểm, tối đa 10 điểm', 'dừng ở chữ “Mỗi”'],
    ['Mỗi hai văn bản được 1 điểm, tối đa 10 điểm', 'dừng ở chữ “Mỗi”'],
    ['Có: 10 điểm; Không: 0 điểm; Đang xây dựng: 5 điểm', 'không ghép thành một cách tính'],
    ['Hoàn thành 100% kế hoạch: 10 điểm; không hoàn thành: điểm = tỷ lệ hoàn thành x 10 điểm', 'không ghép thành một cách tính'],
    ['Mỗi mô hình cấp xã: 5 điểm; mỗi mô hình cấp thôn: 5 điểm', 'dừng ở chữ'],
  ])('%s', (text, words) => {
    expect(detail(text, 10)).toContain(words)
  })
})

describe('readings beyond the words are told', () => {
  test.each([
    ['Từ 3 sáng kiến: 10 điểm; 2 sáng kiến: 7 điểm; 1 sáng kiến: 5 điểm', 'below the lowest step'],
    ['Có kế hoạch: 1/2 điểm; có báo cáo: 1/2 điểm', 'a part of the maximum'],
    ['BCĐ họp 1 lần (trong quý I): 10 điểm; còn lại: 0 điểm', 'words in brackets'],
    ['Đạt 100%: 10 điểm; cứ giảm 1% trừ 1 điểm', 'only a full step of percent'],
    ['Không có sự cố: 10 điểm; mỗi sự cố trừ 2 điểm', 'no more than the maximum'],
  ])('%s', (text, words) => {
    expect(matched(text, 10)).toMatchObject({ remarks: expect.arrayContaining([expect.stringContaining(words)]) as unknown })
  })
})
