import type { IssueCode } from './codes.js'
import type { MessageTemplate } from './render-issue.js'

/** Sentences of every issue code in Vietnamese; `messages-en.ts` has the same keys and placeholders. */
export const MESSAGES_VI: Readonly<Record<IssueCode, MessageTemplate>> = Object.freeze({
  // shape of a definition
  'definition-wrong-type': {
    what: 'Sai kiểu dữ liệu: cần {expected}, đang là {actual}',
    remedy: 'Ghi lại giá trị theo kiểu {expected}; chú ý số thì không đặt trong dấu ngoặc kép',
  },
  'definition-missing-key': {
    what: 'Thiếu mục bắt buộc "{key}"',
    remedy: 'Bổ sung mục "{key}" vào định nghĩa tại vị trí này',
  },
  'definition-unknown-key': {
    what: 'Mục "{key}" không có trong cấu trúc của định nghĩa',
    remedy: 'Kiểm tra chính tả của "{key}", hoặc xóa mục này',
  },
  'definition-invalid-value': {
    what: 'Giá trị {actual} không được chấp nhận; chỉ chấp nhận: {expected}',
    remedy: 'Thay bằng giá trị được chấp nhận',
  },
  'definition-too-deep': {
    what: 'Định nghĩa lồng quá {depth} tầng hoặc có quá {values} giá trị nên không được đọc',
    remedy: 'Giảm số tầng nhóm chỉ số, hoặc kiểm tra lại xem có đúng là tệp định nghĩa bộ chỉ số không',
  },
  // meaning of a definition
  'definition-id-invalid': {
    what: 'Mã định danh "{id}" không đúng quy tắc đặt tên',
    remedy:
      'Chỉ dùng chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái; mã bộ chỉ số viết thường, ví dụ qd2878/commune',
  },
  'definition-id-reserved': {
    what: 'Mã định danh "{id}" trùng với từ dành riêng của công thức hoặc của dữ liệu',
    remedy: 'Đặt tên khác, ví dụ thêm tiền tố cho rõ nghĩa',
  },
  'definition-id-duplicate': {
    what: 'Mã "{id}" bị dùng nhiều lần (không phân biệt chữ hoa, chữ thường)',
    remedy: 'Đặt lại để mỗi mã chỉ dùng một lần trong cùng danh sách',
  },
  'definition-code-invalid': {
    what: 'Mã chỉ số "{code}" không đúng dạng',
    remedy: 'Ghi mã gồm chữ cái không dấu và chữ số, các phần cách nhau bằng dấu chấm, ví dụ 1.10',
  },
  'definition-code-duplicate': {
    what: 'Mã chỉ số "{code}" đã dùng cho một chỉ số thành phần khác',
    remedy: 'Đặt mã khác; mỗi chỉ số thành phần có một mã riêng trong cả bộ chỉ số',
  },
  'definition-code-order': {
    what: 'Mã chỉ số "{code}" đứng sau "{previous}", không theo thứ tự',
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
    what: 'Chỉ số thành phần "{code}" không thuộc chỉ số chính nào',
    remedy: 'Đưa chỉ số này vào một nhóm có role là main',
  },
  'definition-nested-main': {
    what: 'Chỉ số chính "{id}" nằm trong chỉ số chính "{parent}"',
    remedy: 'Đưa "{id}" ra ngoài, hoặc đổi role của một trong hai thành group',
  },
  'definition-empty-group': {
    what: 'Nhóm "{id}" không có chỉ số nào',
    remedy: 'Bổ sung chỉ số thành phần vào nhóm, hoặc xóa nhóm',
  },
  'definition-aggregation-unknown': {
    what: 'Không có cách tổng hợp "{aggregation}"; gần đúng nhất: {nearest}',
    remedy: 'Sửa tên cách tổng hợp, hoặc nạp phần mở rộng có cách tổng hợp này; các cách hiện có: {known}',
  },
  'definition-weight-negative': {
    what: 'Trọng số {weight} là số âm',
    remedy: 'Ghi trọng số từ 0 trở lên; muốn đổi chiều thì dùng cách chuẩn hóa có hướng',
  },
  'definition-weights-zero': {
    what: 'Mọi mục con của "{id}" có trọng số 0 nên không tổng hợp được',
    remedy: 'Ghi trọng số lớn hơn 0 cho ít nhất một mục con',
  },
  'definition-method-unknown': {
    what: 'Không có cách tính "{method}"; gần đúng nhất: {nearest}',
    remedy: 'Sửa tên cách tính, hoặc nạp phần mở rộng có cách tính này; các cách tính hiện có: {known}',
  },
  'definition-method-params': {
    what: 'Tham số của cách tính "{method}" không hợp lệ: {message}',
    remedy: 'Sửa params của chỉ số theo hướng dẫn của cách tính "{method}"',
  },
  'definition-method-inputs': {
    what: 'Số liệu đầu vào khai báo không khớp với cách tính: cần {expected}, đang có {actual}',
    remedy: 'Sửa danh sách inputs của chỉ số cho đúng số lượng, kiểu và mã mà cách tính cần',
  },
  'definition-shares-sum': {
    what: 'Tổng các tỷ lệ điểm (share) là {sum}, phải bằng đúng 1',
    remedy: 'Sửa tỷ lệ điểm của từng mục để tổng bằng 1',
  },
  'definition-shares-never-full': {
    what: 'Không có trường hợp nào đạt điểm tối đa: không share nào bằng 1',
    remedy: 'Đặt share bằng 1 cho trường hợp tốt nhất',
  },
  'definition-share-range': {
    what: 'Tỷ lệ điểm {share} nằm ngoài khoảng từ 0 đến 1',
    remedy: 'Ghi tỷ lệ từ 0 đến 1, ví dụ 0.5 cho một nửa điểm tối đa',
  },
  'definition-steps-order': {
    what: 'Bậc có mức {min} và tỷ lệ điểm {share} không theo thứ tự từ cao xuống thấp',
    remedy: 'Xếp các bậc có mức giảm dần, và tỷ lệ điểm của bậc thấp không được lớn hơn bậc cao',
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
  'definition-trait-unknown': {
    what: 'Đặc điểm "{trait}" chưa khai báo trong bộ chỉ số; gần đúng nhất: {nearest}',
    remedy: 'Sửa tên, hoặc khai báo đặc điểm trong mục traits; đã khai báo: {known}',
  },
  'definition-pillar-member-unknown': {
    what: 'Trụ cột gồm "{id}", nhưng không có chỉ số chính nào mang mã này; gần đúng nhất: {nearest}',
    remedy: 'Ghi mã của một chỉ số chính; hiện có: {known}',
  },
  'definition-grade-order': {
    what: 'Mức xếp loại "{id}" bắt đầu từ {from}: ngoài khoảng 0 đến 1, hoặc không thấp hơn mức đứng trên',
    remedy: 'Xếp các mức từ cao xuống thấp và ghi from là phần của thang điểm, ví dụ 0.9 cho 90 trên 100',
  },
  'definition-grade-gap': {
    what: 'Mức xếp loại "{id}" có ranh giới {to}, lẽ ra phải là {next}: các mức bị hở hoặc chồng nhau',
    remedy: 'Sửa ranh giới thành {next}; mức cao nhất kết thúc ở 1, mức thấp nhất bắt đầu từ 0',
  },
  'definition-rank-reference-unknown': {
    what: 'Quy tắc xếp hạng dùng "{id}", nhưng bộ chỉ số không có mã này; gần đúng nhất: {nearest}',
    remedy: 'Ghi mã của một chỉ số chính hoặc chỉ số thành phần; hiện có: {known}',
  },
  'definition-valid-range': {
    what: 'Thời hạn áp dụng kết thúc ({to}) trước khi bắt đầu ({from})',
    remedy: 'Sửa ngày theo dạng năm-tháng-ngày; còn hiệu lực thì ghi to là null',
  },
  'definition-inexact-function': {
    what: 'Cách tính dùng căn bậc hai, logarit, độ lệch chuẩn hoặc lũy thừa lẻ: kết quả đúng đến {digits} chữ số có nghĩa',
    remedy: 'Không phải sửa; nếu cần kết quả chính xác tuyệt đối thì thay bằng phép cộng, trừ, nhân, chia',
  },
  'definition-vector-failed': {
    what: 'Ví dụ tính thử ra {points} điểm, trạng thái {state}; định nghĩa ghi {expected} điểm, trạng thái {expectedState}',
    remedy: 'Tính tay lại ví dụ theo hướng dẫn của quyết định, rồi sửa cách tính hoặc sửa ví dụ',
  },
  'definition-plugin-failed': {
    what: 'Chương trình của "{method}" gặp lỗi: {message}',
    remedy: 'Báo cho người viết phần mở rộng có "{method}"; đây không phải lỗi của số liệu',
  },
  'annex-count-mismatch': {
    what:
      'Phụ lục cấp {level} phải có {expected} chỉ số loại {role}, đang có {actual} (main: chỉ số chính; indicator: chỉ số thành phần)',
    remedy: 'Đối chiếu với phụ lục của quyết định để tìm dòng thiếu, thừa hoặc ghi nhầm loại',
  },
  // formulas
  'formula-too-long': {
    what: 'Công thức dài {actual} ký tự, quá giới hạn {limit} ký tự',
    remedy: 'Rút gọn công thức, hoặc tách thành nhiều phần bằng cách tính sum_of_parts',
  },
  'formula-too-deep': {
    what: 'Công thức lồng quá {limit} tầng (ký tự thứ: {at})',
    remedy: 'Bỏ bớt dấu ngoặc, hoặc tách thành nhiều phần bằng cách tính sum_of_parts',
  },
  'formula-too-large': {
    what: 'Công thức có quá {limit} phép tính, số và tên',
    remedy: 'Rút gọn công thức, hoặc tách thành nhiều phần bằng cách tính sum_of_parts',
  },
  'formula-character': {
    what: 'Công thức có ký tự "{text}" không được dùng (ký tự thứ: {at})',
    remedy:
      'Chỉ dùng chữ cái không dấu, chữ số, dấu ngoặc tròn, dấu phẩy, + - * / ^ và các dấu so sánh; phần trăm thì viết / 100',
  },
  'formula-number': {
    what: 'Số "{text}" trong công thức không đúng dạng (ký tự thứ: {at})',
    remedy: 'Viết số với dấu chấm thập phân, không dấu phân nhóm, không số mũ, tối đa 15 chữ số có nghĩa, ví dụ 0.75',
  },
  'formula-syntax': {
    what: 'Không đọc được công thức ở ký tự thứ {at}, chỗ “{near}”',
    remedy: 'Kiểm tra dấu ngoặc, dấu phẩy và phép tính còn thiếu hoặc thừa quanh vị trí này',
  },
  'formula-operator': {
    what: 'Công thức dùng phép tính hoặc cấu trúc không được phép: {text} (ký tự thứ: {at})',
    remedy: 'Chỉ dùng + - * / ^, so sánh, and, or, not và điều kiện a ? b : c; xem docs/formula-language.md',
  },
  'formula-chained-comparison': {
    what: 'Công thức viết liền nhiều phép so sánh, ví dụ a < b < c (ký tự thứ: {at})',
    remedy: 'Tách ra và nối bằng and: a < b and b < c',
  },
  'formula-implicit-product': {
    what: 'Thiếu phép tính giữa "{left}" và "{right}" (ký tự thứ: {at})',
    remedy: 'Viết rõ dấu nhân *, hoặc dấu phép tính cần dùng',
  },
  'formula-function-unknown': {
    what: 'Không có hàm "{name}" (ký tự thứ: {at})',
    remedy: 'Dùng một trong các hàm: {known}; xem danh sách đầy đủ ở docs/formula-language.md',
  },
  'formula-arguments': {
    what: 'Hàm "{name}" cần đối số: {expected}; công thức ghi {actual} đối số (ký tự thứ: {at})',
    remedy: 'Viết lại đối số của hàm "{name}" theo docs/formula-language.md',
  },
  'formula-name-unknown': {
    what: 'Công thức dùng tên "{name}", nhưng chỉ số không có số liệu nào mang mã này (ký tự thứ: {at})',
    remedy: 'Sửa tên, hoặc khai báo số liệu này trong inputs; mã hiện có: {known}',
  },
  'formula-option-unknown': {
    what: 'Số liệu "{name}" không có lựa chọn "{option}" (ký tự thứ: {at})',
    remedy: 'Dùng một trong các lựa chọn: {known}',
  },
  'formula-type': {
    what: 'Sai kiểu: cần {expected}, đang là {actual} (number: số; boolean: đúng/sai; choice: lựa chọn; ký tự thứ: {at})',
    remedy: 'Không trộn số với đúng/sai: đổi đúng/sai thành số bằng a ? 1 : 0, hỏi lựa chọn bằng is(a, b)',
  },
  'formula-nested-reference': {
    what: 'Hàm so với các đơn vị khác (ref_…) nằm trong một hàm ref_… khác (ký tự thứ: {at})',
    remedy: 'Tách ra: trong ngoặc của hàm ref_… chỉ dùng số liệu của chính đơn vị',
  },
  // values
  'value-not-a-number': {
    what: '"{value}" không phải là số theo kiểu ghi số đang dùng',
    remedy:
      'Ghi chỉ chữ số và một dấu thập phân: kiểu data là dấu chấm (1234.5), kiểu excel-vi là dấu phẩy (1.234,5); ' +
      'chọn đúng profile của tệp, bỏ đơn vị đo và dấu %',
  },
  'value-not-an-integer': {
    what: 'Số liệu này phải là số nguyên, đang ghi "{value}"',
    remedy: 'Ghi số nguyên; nếu là 1.234 nghĩa là một nghìn hai trăm ba mươi tư thì chọn lại profile của tệp',
  },
  'value-below-min': {
    what: 'Giá trị {value} nhỏ hơn mức thấp nhất cho phép: {min}',
    remedy: 'Kiểm tra lại với tài liệu kiểm chứng và ghi số từ {min} trở lên',
  },
  'value-above-max': {
    what: 'Giá trị {value} lớn hơn mức cao nhất cho phép: {max}',
    remedy: 'Kiểm tra lại với tài liệu kiểm chứng, chú ý đơn vị tính (0.85 hay 85) và dấu thập phân',
  },
  'value-too-precise': {
    what: 'Số "{value}" có quá 15 chữ số có nghĩa hoặc quá {decimals} chữ số thập phân',
    remedy: 'Làm tròn còn tối đa {decimals} chữ số thập phân; với tỷ lệ, nên ghi hai số gốc thay cho thương',
  },
  'value-unknown-option': {
    what: 'Không có lựa chọn "{value}"; gần đúng nhất: {nearest}',
    remedy: 'Ghi đúng một trong các mã lựa chọn: {known}',
  },
  'value-not-a-boolean': {
    what: 'Số liệu này phải là true hoặc false, đang ghi "{value}"',
    remedy: 'Ghi true nếu có, false nếu không; không áp dụng thì ghi NA',
  },
  'value-duplicate': {
    what: 'Số liệu này được ghi nhiều lần cho cùng đơn vị và chỉ số; lần này ghi "{value}"',
    remedy: 'Giữ lại một dòng đúng và xóa các dòng còn lại; cho đến lúc đó chỉ số được 0 điểm',
  },
  'value-out-of-domain': {
    what: 'Không tính được với số liệu đã ghi: căn bậc hai của số âm, logarit của số không dương hoặc lũy thừa quá lớn',
    remedy: 'Kiểm tra lại số liệu của chỉ số; nếu số liệu đúng thì phải sửa công thức trong định nghĩa',
  },
  'value-missing': {
    what: 'Chưa có số liệu: {inputs}; {policy}',
    remedy: 'Bổ sung số liệu; nếu đơn vị không thuộc đối tượng của chỉ số thì ghi NA, nếu thực sự bằng không thì ghi 0',
  },
  'value-partly-missing': {
    what: 'Mới có một phần số liệu; phần còn trống tính là chưa đạt, bằng 0 hoặc theo giá trị mặc định của công thức: {inputs}',
    remedy: 'Bổ sung {inputs}, hoặc ghi rõ false hoặc 0 nếu đúng là chưa đạt',
  },
  'value-not-applicable-unexpected': {
    what: 'Ghi NA (không áp dụng), nhưng theo bộ chỉ số thì chỉ số này có áp dụng cho đơn vị',
    remedy: 'Ghi số liệu thay cho NA; nếu đúng là không áp dụng thì sửa đặc điểm của đơn vị hoặc giải trình kèm hồ sơ',
  },
  'value-differs-between-indicators': {
    what: 'Cùng số liệu "{id}" nhưng các chỉ số {indicators} ghi khác nhau: {values}',
    remedy: 'Thống nhất số liệu giữa các chỉ số; hiện mỗi chỉ số vẫn tính theo số của mình',
  },
  'numerator-exceeds-denominator': {
    what: 'Tử số {a} lớn hơn mẫu số {b} ({inputs})',
    remedy: 'Kiểm tra xem có ghi ngược hai số, hoặc lấy hai số khác thời điểm, khác phạm vi không',
  },
  'zero-denominator': {
    what:
      'Phải chia cho 0 nên không tính được; {policy}',
    remedy: 'Kiểm tra số liệu ở mẫu số; nếu đơn vị không có đối tượng này thì ghi NA',
  },
  'zero-denominator-settled': {
    what: 'Mẫu số bằng 0; theo định nghĩa, chỉ số {settledAs}',
    remedy: 'Không phải sửa nếu mẫu số đúng bằng 0; nếu chưa có số liệu thì để trống thay cho 0',
  },
  'indicator-rejected': {
    what: 'Thẩm định không chấp nhận tài liệu kiểm chứng: 0 điểm, điểm tối đa giữ nguyên',
    remedy: 'Bổ sung tài liệu kiểm chứng hoặc giải trình rồi đề nghị thẩm định lại',
  },
  'indicator-failed': {
    what: 'Cách tính "{method}" gặp lỗi phần mềm: {message}; đơn vị không có điểm và chưa được xếp hạng',
    remedy: 'Báo cho người viết phần mở rộng có cách tính "{method}" rồi tính lại; đây không phải lỗi của đơn vị',
  },
  'aggregation-failed': {
    what: 'Cách tổng hợp "{aggregation}" của mục "{node}" gặp lỗi phần mềm: {message}; đơn vị không có điểm và chưa được xếp hạng',
    remedy: 'Báo cho người viết phần mở rộng có cách tổng hợp "{aggregation}" rồi tính lại; đây không phải lỗi của đơn vị',
  },
  // units
  'unit-refused': {
    what: 'Đơn vị không có điểm tổng vì chưa tính được chỉ số: {indicators}',
    remedy: 'Bổ sung số liệu của các chỉ số này (trừ chỉ số báo lỗi phần mềm) rồi tính lại; các đơn vị khác không bị ảnh hưởng',
  },
  'unit-unranked': {
    what: 'Đơn vị được tính điểm nhưng không xếp hạng; lý do: {reason}',
    remedy: 'Không phải sửa nếu đúng đối tượng; nếu không thì kiểm tra đặc điểm của đơn vị',
  },
  'unit-without-traits': {
    what: 'Đơn vị không có trong nguồn đặc điểm nên được coi là không có đặc điểm nào',
    remedy: 'Bổ sung dòng của đơn vị vào tệp đặc điểm, kể cả khi không có đặc điểm nào',
  },
  'unit-without-parent': {
    what: 'Chưa biết đơn vị cấp trên nên không xếp hạng trong phạm vi cấp trên được',
    remedy: 'Ghi mã đơn vị cấp trên vào số liệu hoặc danh mục đơn vị',
  },
  'unit-not-in-registry': {
    what: 'Mã đơn vị "{code}" không có trong danh mục {list}; gần đúng nhất: {nearest}',
    remedy: 'Kiểm tra lại mã và thời điểm của danh mục (mã trước và sau sắp xếp khác nhau); đơn vị vẫn được tính điểm',
  },
  'unit-name-differs': {
    what: 'Tên đơn vị "{name}" khác tên trong danh mục: "{expected}"',
    remedy: 'Kiểm tra xem mã có đúng của đơn vị này không, rồi sửa mã hoặc tên',
  },
  'unit-code-missing': {
    what: 'Dòng này không có mã đơn vị nên không được tính',
    remedy: 'Ghi mã đơn vị vào dòng; giữ nguyên số 0 ở đầu mã, trong Excel hãy để ô ở dạng Text',
  },
  'unit-check': {
    what: 'Đơn vị cần xem lại: {message}',
    remedy: 'Đối chiếu với danh mục đơn vị và tài liệu kiểm chứng; nếu đúng như đã ghi thì giải trình kèm hồ sơ',
  },
  'trait-unknown': {
    what: 'Không có đặc điểm "{trait}" trong bộ chỉ số; gần đúng nhất: {nearest}',
    remedy: 'Sửa tên đặc điểm; các đặc điểm hiện có: {known}',
  },
  // rows
  'indicator-unknown': {
    what: 'Không có chỉ số "{code}" trong bộ chỉ số; gần đúng nhất: {nearest}',
    remedy: 'Sửa mã chỉ số; nếu Excel đã đổi 1.10 thành 1.1 hoặc thành ngày tháng thì để cột mã ở dạng Text',
  },
  'input-unknown': {
    what: 'Chỉ số này không có số liệu "{id}"; gần đúng nhất: {nearest}',
    remedy: 'Sửa mã số liệu; các mã của chỉ số này: {known}',
  },
  // files
  'file-encoding': {
    what: 'Không đọc được tệp dưới dạng Unicode UTF-8 ({encoding}); thường do phông chữ cũ TCVN3 hoặc VNI, hoặc lưu CSV kiểu cũ',
    remedy: 'Chuyển phông chữ sang Unicode, rồi trong Excel chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited)"',
  },
  'file-empty': {
    what: 'Tệp không có dòng số liệu nào',
    remedy: 'Kiểm tra xem có chọn đúng tệp, đúng trang tính và đã lưu tệp chưa',
  },
  'file-header-missing': {
    what: 'Dòng tiêu đề thiếu cột "{column}"',
    remedy: 'Thêm cột "{column}" vào dòng tiêu đề, không trộn ô; các cột nhận biết được: {known}',
  },
  'file-header-duplicate': {
    what: 'Dòng tiêu đề có nhiều cột "{column}"',
    remedy: 'Giữ lại một cột "{column}", xóa hoặc đổi tên các cột còn lại',
  },
  'file-header-unknown': {
    what: 'Không nhận biết được cột "{column}"; gần đúng nhất: {nearest}',
    remedy: 'Sửa tên cột, hoặc xóa cột nếu không dùng để tính điểm',
  },
  'file-row-length': {
    what: 'Dòng có {actual} ô, trong khi dòng tiêu đề có {expected} cột',
    remedy: 'Kiểm tra dấu phân cách thừa hoặc thiếu; nội dung có dấu phân cách thì đặt trong dấu ngoặc kép',
  },
  'file-row-unreadable': {
    what: 'Không đọc được dòng này: {message}',
    remedy: 'Kiểm tra dấu ngoặc kép: mở thì phải đóng, dấu ngoặc kép bên trong nội dung thì viết đôi ""; bỏ ký tự lạ',
  },
  'file-too-large': {
    what: 'Vượt giới hạn khi đọc tệp: {actual}; giới hạn: {limit}',
    remedy: 'Chia nhỏ tệp, xóa các dòng, cột và trang tính trống; chỉ nâng giới hạn nếu tệp đáng tin cậy',
  },
  'file-delimiter': {
    what: 'Dấu phân cách cột phải là "{expected}", nhưng tệp dùng "{found}"',
    remedy: 'Chọn đúng profile của tệp, hoặc lưu lại tệp với dấu phân cách "{expected}"',
  },
  'file-row-duplicate': {
    what: 'Dòng này lặp lại một dòng đã có của cùng đơn vị',
    remedy: 'Giữ lại một dòng đúng và xóa dòng lặp',
  },
})
