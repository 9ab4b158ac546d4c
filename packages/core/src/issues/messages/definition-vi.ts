import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of definitions, in Vietnamese. */
export const definitionMessages = {
  // shape of a definition
  'definition-wrong-type': {
    what: 'Sai kiểu dữ liệu: cần {type}, đang là {actual}',
    remedy: 'Ghi lại giá trị dạng {type}',
  },
  'definition-missing-key': {
    what: 'Thiếu mục bắt buộc “{key}”',
    remedy: 'Bổ sung mục “{key}” vào định nghĩa tại vị trí này[; giá trị được chấp nhận: {expected}]',
  },
  'definition-unknown-key': {
    what: 'Mục “{key}” không có trong cấu trúc của định nghĩa',
    remedy: 'Kiểm tra chính tả của “{key}”, hoặc xóa mục này',
  },
  'definition-invalid-value': {
    what: 'Giá trị {actual} không được chấp nhận; chỉ chấp nhận: {expected}',
    remedy: 'Thay bằng giá trị được chấp nhận',
  },
  'definition-too-deep': {
    what: 'Định nghĩa lồng quá {depth} tầng hoặc có quá {values} giá trị nên không được đọc',
    remedy: 'Giảm số tầng nhóm chỉ số, hoặc kiểm tra lại xem có đúng là tệp định nghĩa bộ chỉ số không',
  },
  'definition-unreadable': {
    what: 'Không đọc được giá trị ở đây: {message}',
    remedy: 'Định nghĩa phải là dữ liệu thuần (như JSON), không có getter hoặc proxy; sửa đoạn mã tạo ra giá trị này',
  },
  // meaning of a definition
  'definition-contract-newer': {
    what: 'Định nghĩa theo phiên bản {contract} của quy ước về số, mới hơn phiên bản {known} mà phần mềm này tính theo',
    remedy: 'Nâng cấp phần mềm lên bản biết phiên bản {contract}; đừng chỉ sửa con số này, vì điểm có thể tính khác đi',
  },
  'definition-id-invalid': {
    what: 'Mã định danh “{id}” không đúng quy tắc đặt tên',
    remedy: 'Chỉ dùng {rule}',
  },
  'definition-id-reserved': {
    what: 'Mã định danh “{id}” trùng với từ dành riêng của công thức hoặc của dữ liệu',
    remedy: 'Đặt tên khác, ví dụ thêm tiền tố cho rõ nghĩa',
  },
  'definition-id-duplicate': {
    what: 'Mã “{id}” bị dùng nhiều lần (không phân biệt chữ hoa, chữ thường)',
    remedy: 'Đặt lại để mỗi mã chỉ dùng một lần trong cùng danh sách',
  },
  'definition-date-invalid': {
    what: '{actual} không phải một ngày có trong lịch',
    remedy: 'Ghi một ngày có thật theo dạng YYYY-MM-DD',
  },
  'definition-code-invalid': {
    what: 'Mã chỉ số “{code}” không đúng dạng',
    remedy: 'Ghi mã gồm chữ cái không có dấu thanh (kể cả đ, ê) và chữ số, các phần cách nhau bằng dấu chấm, ví dụ 1.10',
  },
  'definition-code-duplicate': {
    what: 'Mã chỉ số “{code}” đã dùng cho một chỉ số thành phần khác',
    remedy: 'Đặt mã khác; mỗi chỉ số thành phần có một mã riêng trong cả bộ chỉ số',
  },
  'definition-code-order': {
    what: 'Mã chỉ số “{code}” đứng sau “{previous}”, không theo thứ tự',
    remedy: 'Sắp xếp lại các chỉ số theo thứ tự mã (1.9 trước 1.10), hoặc sửa mã ghi nhầm',
  },
  'definition-points-places': {
    what: 'Số điểm {points} có nhiều chữ số thập phân hơn mức của bộ chỉ số ({places} chữ số)',
    remedy: 'Ghi số điểm với tối đa {places} chữ số thập phân, hoặc tăng arithmetic.places của bộ chỉ số',
  },
  'definition-points-negative': {
    what: 'Số điểm {points} là số âm',
    remedy: 'Ghi số điểm từ 0 trở lên; điểm trừ thì dùng cách tính deduction với điểm tối đa bằng 0',
  },
  'definition-points-too-large': {
    what: 'Số điểm {points} vượt mức lớn nhất tính được chính xác ({limit})',
    remedy: 'Kiểm tra số điểm ghi nhầm, hoặc giảm số chữ số thập phân của bộ chỉ số',
  },
  'definition-sum-mismatch': {
    what: 'Điểm tối đa ghi {declared}, nhưng tổng điểm tối đa của các mục bên trong là {sum}',
    remedy: 'Đối chiếu với phụ lục của quyết định, rồi sửa điểm tối đa của mục này hoặc của các mục bên trong cho khớp',
  },
  'definition-no-main': {
    what: 'Chỉ số thành phần “{code}” không thuộc chỉ số chính nào',
    remedy: 'Đưa chỉ số này vào một nhóm có role là main',
  },
  'definition-nested-main': {
    what: 'Chỉ số chính “{id}” nằm trong chỉ số chính “{parent}”',
    remedy: 'Đưa “{id}” ra ngoài, hoặc đổi role của một trong hai thành group',
  },
  'definition-empty-group': {
    what: 'Nhóm “{id}” không có chỉ số nào',
    remedy: 'Bổ sung chỉ số thành phần vào nhóm, hoặc xóa nhóm',
  },
  'definition-aggregation-unknown': {
    what: 'Không có cách tổng hợp điểm “{aggregation}”[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên, hoặc nạp phần mở rộng có cách tổng hợp điểm này (ví dụ --plugin @dti-vn/composite); các cách hiện có: {known}',
  },
  'definition-weight-negative': {
    what: 'Trọng số {weight} là số âm',
    remedy: 'Ghi trọng số từ 0 trở lên; muốn đổi chiều thì dùng cách chuẩn hóa có hướng',
  },
  'definition-weights-zero': {
    what: 'Mọi mục con của “{id}” có trọng số 0 nên không tổng hợp được',
    remedy: 'Ghi trọng số lớn hơn 0 cho ít nhất một mục con',
  },
  'definition-points-never': {
    what: 'Chỉ số này không bao giờ cho điểm, cũng không trừ điểm (điểm tối đa {maxPoints})',
    remedy: 'Sửa điểm tối đa (maxPoints) hoặc cách tính; nếu chỉ số chỉ để tham khảo, không chấm điểm thì ghi "information": true',
  },
  'points-never': {
    what: 'Không đơn vị nào có thể được điểm hoặc bị trừ điểm ở chỉ số này (điểm tối đa {maxPoints})',
    remedy: 'Đối chiếu điểm tối đa và cách tính với quyết định; nếu chỉ số chỉ để tham khảo thì không phải sửa',
  },
  'definition-threshold-unreached': {
    what: 'Cách tính so sánh với {value}, nhưng theo giới hạn đã khai báo thì số liệu không thể tới mức đó[; thấp nhất {low}][; cao nhất {high}]',
    remedy: 'Sửa mức so sánh (bậc, mục tiêu, ngưỡng), hoặc sửa min, max của số liệu',
  },
  'definition-maximum-unreached': {
    what: 'Không đơn vị nào đạt được điểm tối đa {maxPoints}: theo giới hạn đã khai báo của số liệu thì cao nhất là {high}',
    remedy: 'Sửa cách tính hoặc mục tiêu, hoặc sửa min, max của số liệu; nếu quyết định quy định như vậy thì không phải sửa',
  },
  'definition-part-unused': {
    what: '{what} “{id}” được khai báo nhưng cách tính không dùng tới',
    remedy: 'Bỏ đi, hoặc đưa vào cách tính; kiểm tra xem có ghi nhầm mã không',
  },
  'definition-trait-unused': {
    what: 'Không chỉ số nào dùng đặc điểm “{id}”: đặc điểm này chỉ để chia nhóm so sánh khi cần (--cohort trait:{id})',
    remedy: 'Nếu có chỉ số chỉ áp dụng cho đơn vị có đặc điểm này thì ghi trait cho chỉ số đó; nếu không thì không phải sửa',
  },
  'definition-text-blank': {
    what: 'Tên hoặc nội dung ở đây chỉ có dấu cách, nên không hiện ra chữ nào',
    remedy: 'Ghi nội dung; tiếng Anh (en) có thể bỏ',
  },
  'definition-official-undecided': {
    what: 'Bộ chỉ số ghi là văn bản chính thức (official) nhưng không nêu quyết định ban hành',
    remedy: 'Ghi quyết định vào decision; nếu chưa có thì ghi authority là reconstructed hoặc illustrative',
  },
  'definition-unit-lists-unknown': {
    what: 'Không có danh mục đơn vị nào thuộc nhóm “{family}”, nên đơn vị sẽ không được đối chiếu[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa unitLists, hoặc nạp phần mở rộng có danh mục đó (--plugin); các nhóm hiện có: {known}',
  },
  'definition-weight-unused': {
    what: 'Trọng số {weight} không có tác dụng, vì mục trên cộng điểm các mục con',
    remedy: 'Bỏ weight, hoặc đổi cách tổng hợp của mục trên thành một trung bình, ví dụ composite/arithmetic (--plugin @dti-vn/composite)',
  },
  'definition-method-unknown': {
    what: 'Không có cách tính “{method}”[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên cách tính, hoặc nạp phần mở rộng có cách tính này (--plugin); các cách tính hiện có: {known}',
  },
  'definition-method-params': {
    what: 'Tham số của cách tính “{method}” không hợp lệ: {message}',
    remedy: 'Sửa params của chỉ số theo hướng dẫn của cách tính “{method}”',
  },
  'definition-method-inputs': {
    what: 'Số liệu đầu vào khai báo không khớp với cách tính: cần {expected}, đang có {actual}',
    remedy: 'Sửa danh sách inputs của chỉ số cho đúng số lượng, kiểu và mã mà cách tính cần',
  },
  'definition-shares-sum': {
    what: 'Tổng các tỷ lệ điểm (share) là {sum}, phải bằng đúng 1',
    remedy: 'Sửa tỷ lệ điểm của từng mục để tổng bằng 1',
  },
  'definition-awards-sum': {
    what: 'Điểm của các nội dung cộng lại là {sum}, phải bằng đúng điểm tối đa {declared}',
    remedy: 'Sửa points hoặc share của từng nội dung, hoặc điểm tối đa, cho khớp với phụ lục của quyết định',
  },
  'definition-one-key': {
    what: 'Phải ghi đúng một trong các mục: {keys}',
    remedy: 'Giữ lại một mục và bỏ các mục kia; nếu chưa có mục nào thì thêm một',
  },
  'definition-shares-never-full': {
    what: 'Không có trường hợp nào đạt điểm tối đa',
    remedy: 'Cho trường hợp tốt nhất share bằng 1, hoặc points bằng điểm tối đa',
  },
  'definition-share-range': {
    what: 'Tỷ lệ điểm {share} nằm ngoài khoảng từ 0 đến 1',
    remedy: 'Ghi tỷ lệ từ 0 đến 1, ví dụ 0.5 cho một nửa điểm tối đa',
  },
  'definition-steps-order': {
    what: 'Bậc {bound} được {award} không theo thứ tự từ bậc tốt nhất trở xuống',
    remedy: 'Xếp từ bậc tốt nhất: mức của min, above giảm dần, mức của max, below tăng dần, không trộn hai chiều, và bậc sau không được nhiều điểm hơn bậc trước',
  },
  'definition-target-not-positive': {
    what: 'Mục tiêu {target} phải lớn hơn 0',
    remedy: 'Ghi mục tiêu dạng phần của 1, ví dụ 0.8 cho 80%',
  },
  'definition-bounds-order': {
    what: 'Mức thấp nhất {min} lớn hơn mức cao nhất {max}',
    remedy: 'Sửa min hoặc max của số liệu; không ghi min thì mức thấp nhất là 0',
  },
  'definition-number-limits': {
    what: 'Số {value} nằm ngoài giới hạn của số liệu (15 chữ số có nghĩa, 6 chữ số thập phân, nhỏ hơn 10^15)',
    remedy: 'Ghi lại mức này trong giới hạn, hoặc bỏ max nếu không cần mức cao nhất',
  },
  'definition-number-digits': {
    what: 'Số {value} có quá 15 chữ số có nghĩa, như phần mềm in ra một thương số, ví dụ 86.34 / 100',
    remedy: 'Ghi đúng số được quy định, có lẽ là {meant}; nếu là trọng số chia đều thì ghi 1 cho từng mục',
  },
  'definition-trait-unknown': {
    what: 'Đặc điểm “{trait}” chưa khai báo trong bộ chỉ số[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên, hoặc khai báo đặc điểm trong mục traits; đã khai báo: {known}',
  },
  'definition-pillar-member-unknown': {
    what: 'Trụ cột gồm “{id}”, nhưng không có chỉ số chính nào mang mã này[; gần đúng nhất: {nearest}]',
    remedy: 'Ghi mã của một chỉ số chính; hiện có: {known}',
  },
  'definition-grade-order': {
    what: 'Mức xếp loại “{id}” bắt đầu từ {from}: ngoài khoảng 0 đến 1, hoặc không thấp hơn mức đứng trên',
    remedy: 'Xếp các mức từ cao xuống thấp và ghi from là phần của thang điểm, ví dụ 0.9 cho 90 trên 100',
  },
  'definition-grade-gap': {
    what: 'Mức xếp loại “{id}” có ranh giới {to}, lẽ ra phải là {next}: các mức bị hở hoặc chồng nhau',
    remedy: 'Sửa ranh giới thành {next}; mức cao nhất kết thúc ở 1, mức thấp nhất bắt đầu từ 0',
  },
  'definition-rank-reference-unknown': {
    what: 'Quy tắc xếp hạng dùng “{id}”, nhưng bộ chỉ số không có mã này[; gần đúng nhất: {nearest}]',
    remedy: 'Ghi mã của một chỉ số chính hoặc chỉ số thành phần; hiện có: {known}',
  },
  'definition-grader-unknown': {
    what: 'Không có cách xếp loại “{id}”[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên, hoặc nạp phần mở rộng có cách xếp loại này (--plugin); hiện có: {known}',
  },
  'definition-ranker-unknown': {
    what: 'Không có cách xếp hạng “{id}”[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên, nạp phần mở rộng có cách xếp hạng này (--plugin), hoặc bỏ đi để xếp hạng theo điểm; hiện có: {known}',
  },
  'definition-valid-range': {
    what: 'Thời hạn áp dụng kết thúc ({to}) trước khi bắt đầu ({from})',
    remedy: 'Sửa ngày theo dạng năm-tháng-ngày; còn hiệu lực thì ghi to là null',
  },
  'definition-inexact-function': {
    what: 'Cách tính dùng căn bậc hai, lôgarit, độ lệch chuẩn hoặc lũy thừa lẻ: kết quả đúng đến {digits} chữ số có nghĩa',
    remedy: 'Không phải sửa; nếu cần kết quả chính xác tuyệt đối thì thay bằng phép cộng, trừ, nhân, chia',
  },
  'definition-ratio-above-one': {
    what: 'Thương của hai số liệu được so với {value}, tức là {percent}%',
    remedy: 'Ghi tỷ lệ dạng phần của 1, ở đây là {meant}; không phải sửa nếu số thứ nhất có thể lớn gấp nhiều lần số thứ hai',
  },
  'definition-vector-failed': {
    what: 'Ví dụ tính thử ra {points} điểm, trạng thái {state}; định nghĩa ghi {expected} điểm, trạng thái {expectedState}',
    remedy: 'Tính tay lại ví dụ theo hướng dẫn của quyết định, rồi sửa cách tính hoặc sửa ví dụ',
  },
  'definition-plugin-failed': {
    what: 'Chương trình của “{method}” gặp lỗi: {message}',
    remedy: 'Báo cho tác giả phần mở rộng có “{method}”; đây không phải lỗi của số liệu',
  },
  'annex-count-mismatch': {
    what:
      'Phụ lục cấp {level} phải có {expected} chỉ số loại {role}, đang có {actual} (main: chỉ số chính; indicator: chỉ số thành phần)',
    remedy: 'Đối chiếu với phụ lục của quyết định để tìm dòng thiếu, thừa hoặc ghi nhầm loại',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
