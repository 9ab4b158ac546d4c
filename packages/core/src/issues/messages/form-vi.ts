import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of returned forms and their cells, in Vietnamese. */
export const formMessages = {
  'form-as-table': {
    what: 'Tệp là phiếu tự đánh giá, không phải bảng số liệu',
    remedy: 'Để các phiếu vào một thư mục rồi chạy dti collect --forms <thư mục>: lệnh đó đọc phiếu và ghi ra tệp số liệu dùng được ở đây (trong chương trình: collectForms, rankForms)',
  },
  'form-unmarked': {
    what: 'Tệp không phải phiếu do phần mềm này tạo: không có trang tính ẩn của phiếu',
    remedy: 'Đề nghị đơn vị điền vào đúng phiếu đã gửi, không chép nội dung sang tệp khác',
  },
  'form-other-index': {
    what: 'Phiếu thuộc bộ chỉ số hoặc phiên bản khác ({found}); cần: {expected}',
    remedy: 'Gửi cho đơn vị phiếu đúng phiên bản này, hoặc tập hợp phiếu này theo đúng bộ chỉ số đã phát hành',
  },
  'form-definition-differs': {
    what: 'Phiếu được tạo từ một bản khác của bộ chỉ số {index}, hỏi khác ở {count} số liệu ({inputs}); không tính số liệu của phiếu',
    remedy: 'Tạo phiếu mới theo bộ chỉ số hiện hành và điền lại, hoặc tập hợp theo đúng tệp định nghĩa đã dùng khi tạo phiếu',
  },
  'form-definition-changed': {
    what: 'Phiếu được tạo từ một bản khác của bộ chỉ số {index}, hỏi cùng các số liệu[; cách ghi nội dung đã đổi ở: {inputs}]; số liệu vẫn được tính theo bộ chỉ số hiện hành',
    remedy: 'Kiểm tra xem số liệu có còn đúng nội dung hiện hành không; không đối chiếu điểm ghi trong phiếu; lần sau dùng phiếu mới',
  },
  'form-other-period': {
    what: 'Phiếu của kỳ đánh giá khác ({found}); cần kỳ: {expected}; không tính số liệu của phiếu',
    remedy: 'Gửi cho đơn vị phiếu đúng kỳ đánh giá, hoặc tập hợp phiếu này theo kỳ ghi trên phiếu (--period)',
  },
  'form-periods-mixed': {
    what: 'Phiếu ghi kỳ đánh giá {found}, phiếu khác ghi kỳ khác (có các kỳ: {periods}); không tính phiếu nào',
    remedy: 'Nêu kỳ cần tập hợp (--period): phiếu của kỳ khác sẽ không được tính',
  },
  'form-without-period': {
    what: 'Phiếu làm từ khi phiếu chưa ghi kỳ đánh giá; số liệu vẫn được tính',
    remedy: 'Kiểm tra xem số liệu có đúng là của kỳ này không; lần sau dùng phiếu mới',
  },
  'form-structure': {
    what: 'Trang tính của phiếu đã bị sửa: {detail}; không đọc phần nào của tệp',
    remedy: 'Chép số liệu sang một phiếu nguyên vẹn rồi gửi lại; chỉ điền vào các ô nhập',
  },
  'form-unit-differs': {
    what: 'Phiếu ghi các đơn vị khác nhau: {found}; không tính số liệu của phiếu',
    remedy: 'Hỏi đơn vị gửi phiếu xem số liệu là của đơn vị nào; điền vào phiếu đã cấp cho đúng đơn vị đó, không sửa dòng đơn vị, rồi đặt tên tệp bắt đầu bằng mã của đơn vị',
  },
  'form-period-differs': {
    what: 'Phiếu ghi các kỳ đánh giá khác nhau: phần ẩn của tệp ghi {hidden}; đầu phiếu ghi “{found}”; không tính số liệu của phiếu',
    remedy: 'Hỏi đơn vị gửi phiếu xem số liệu là của kỳ nào; điền vào phiếu đã cấp cho đúng kỳ đó, không sửa dòng kỳ đánh giá',
  },
  'form-line-emptied': {
    what: 'Đầu phiếu không còn ghi {line}; phiếu được tính theo phần ẩn của tệp: {hidden}',
    remedy: 'Hỏi đơn vị gửi phiếu xem có đúng như vậy không; không xóa hay sửa các dòng đầu phiếu',
  },
  'form-as-text': {
    what: 'Tệp là văn bản (CSV), không còn phần ẩn của phiếu nên không đọc được',
    remedy: 'Đề nghị đơn vị gửi lại phiếu dạng .xlsx; nếu đây không phải là phiếu thì chuyển tệp ra khỏi thư mục',
  },
  'file-unreadable': {
    what: 'Không đọc được: {reason}',
    remedy: 'Khắc phục rồi tập hợp lại; các tệp khác vẫn được tính',
  },
  'form-row-lost': {
    what: 'Dòng của số liệu này bị xóa hoặc có nhiều hơn một[ (các dòng tìm thấy: {rows})]; không đọc giá trị',
    remedy: 'Chép số liệu sang một phiếu nguyên vẹn; không xóa, sao chép hay sắp xếp dòng',
  },
  'form-row-moved': {
    what: 'Dòng của số liệu này đã chuyển từ dòng {expected} sang dòng {row}, cùng với các dòng liền sau (tất cả {count} dòng nhập); giá trị được đọc ở vị trí mới',
    remedy: 'Kiểm tra xem các giá trị có đúng dòng không; không chèn hay xóa dòng trong phiếu',
  },
  'form-text-changed': {
    what: '{what} hiện trong ô là “{shown}”[, trong phiếu đã phát hành là “{expected}”]; số liệu được đọc theo phiếu đã phát hành',
    remedy: 'Hỏi lại xem đơn vị báo cáo nội dung nào, theo đơn vị tính nào; không sửa các chữ in sẵn trong phiếu',
  },
  'form-code-changed': {
    what: 'Mã hiện trong ô là “{shown}”, nhưng dòng này thuộc chỉ số {code}; đã đọc theo {code}',
    remedy: 'Kiểm tra xem đơn vị định báo cáo gì ở đây; không sửa mã trong phiếu',
  },
  'form-conflict': {
    what: 'Có nhiều phiếu của cùng một đơn vị với nội dung khác nhau: {files}; không tính tệp nào',
    remedy: 'Giữ lại một tệp đúng trong thư mục, chuyển các tệp khác ra ngoài',
  },
  'form-repeated': {
    what: 'Phiếu trùng nội dung với phiếu khác của cùng đơn vị: {files}; chỉ tính một lần',
    remedy: 'Không phải sửa; nên chuyển các bản sao ra khỏi thư mục',
  },
  'form-missing': {
    what: 'Chưa có phiếu nào của đơn vị này được tính: {name}',
    remedy: 'Đề nghị đơn vị gửi phiếu; hoặc xem ở trên vì sao tệp của đơn vị không được tính',
  },
  'form-unit-unexpected': {
    what: 'Phiếu của một đơn vị không có trong danh sách: {name}',
    remedy: 'Kiểm tra danh sách và cấp của phiếu; phiếu vẫn được tính',
  },
  'form-points-differ': {
    what: 'Phiếu ghi {own} điểm, phần mềm tính được {computed} điểm',
    remedy: 'Dùng điểm của phần mềm; phiếu chưa được tính lại khi lưu, hoặc có ô được đọc khác (xem các thông báo khác)',
  },
  'form-points-typed': {
    what: 'Công thức đã bị thay bằng số {own}; phần mềm tính được {computed} điểm',
    remedy: 'Điểm do phần mềm tính được sử dụng; đề nghị đơn vị giải trình',
  },
  'cell-error': {
    what: 'Ô chứa lỗi Excel {error}',
    remedy: 'Nhập thẳng giá trị vào ô; cho đến lúc đó số liệu được coi là không hợp lệ',
  },
  'cell-date': {
    what: 'Ô chứa ngày tháng ({date}), trong khi cần một giá trị',
    remedy: 'Excel tự đổi 1/2 hoặc 3-4 thành ngày: chọn định dạng ô Số (Number) rồi nhập lại',
  },
  'cell-not-a-number': {
    what: '“{value}” không đọc được thành số',
    remedy: 'Chỉ nhập chữ số, dấu phẩy thập phân, có thể có dấu chấm phân nhóm nghìn (1.234,5); không nhập chữ, đơn vị tính, dấu cách; không thuộc đối tượng áp dụng thì nhập NA',
  },
  'cell-thousands-read': {
    what: 'Ô chữ “{value}” được đọc là {read}: dấu chấm phân nhóm nghìn như cách viết Việt Nam',
    remedy: 'Không phải sửa nếu đúng như vậy; nếu là số thập phân thì ghi {decimal}, tốt hơn là nhập vào ô dạng số',
  },
  'cell-decimals-read': {
    what: 'Ô chữ “{value}” được đọc là {read}: dấu phẩy là dấu thập phân như cách viết Việt Nam',
    remedy: 'Không phải sửa nếu đúng như vậy; nếu dấu phẩy phân nhóm nghìn thì ghi {whole}, tốt hơn là nhập vào ô dạng số',
  },
  'cell-percent': {
    what: 'Ô chứa tỷ lệ phần trăm ({value}), nhưng số liệu này không tính bằng %; đơn vị tính: {unit}',
    remedy: 'Nhập chính con số theo đơn vị tính ghi trong phiếu và chọn định dạng ô Số (Number)',
  },
  'cell-percent-read': {
    what: '{value} được đọc là {read}, vì đơn vị tính là %',
    remedy: 'Không phải sửa nếu đúng như vậy; nên nhập số không kèm dấu %',
  },
  'cell-unknown-word': {
    what: '“{value}” không có trong danh sách của ô này[; gần đúng nhất: {nearest}]',
    remedy: 'Chọn một phương án trong danh sách: {known}; hoặc NA nếu không áp dụng',
  },
  'cell-formula': {
    what: 'Giá trị {value} lấy từ một công thức trong ô nhập: {formula}',
    remedy: 'Không phải sửa nếu kết quả đúng; nên nhập thẳng giá trị',
  },
  'cell-formula-empty': {
    what: 'Ô nhập chứa công thức chưa có kết quả: {formula}',
    remedy: 'Mở tệp bằng Excel cho tính lại rồi lưu; hoặc nhập thẳng giá trị',
  },
  'cell-code-not-text': {
    what: 'Ô mã đang ở dạng số, ngày hoặc lỗi ({value}) nên không xác định được mã gốc',
    remedy: 'Chọn định dạng ô Văn bản (Text) rồi nhập lại mã; 1.10 mà để dạng số thì thành 1.1, 00123 thành 123',
  },
  'cell-merged': {
    what: 'Các ô {range} bị trộn trong phần số liệu; chỉ ô đầu có giá trị',
    remedy: 'Bỏ trộn ô và điền giá trị vào từng ô',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
