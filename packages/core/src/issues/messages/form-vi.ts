import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of returned forms and their cells, in Vietnamese. */
export const formMessages = {
  'form-unmarked': {
    what: 'Tệp không phải biểu mẫu do phần mềm này tạo: không có trang tính ẩn của biểu mẫu',
    remedy: 'Đề nghị đơn vị điền vào đúng biểu mẫu đã gửi, không chép nội dung sang tệp khác',
  },
  'form-other-index': {
    what: 'Biểu mẫu thuộc bộ chỉ số hoặc lần ban hành khác ({found}); cần: {expected}',
    remedy: 'Gửi cho đơn vị biểu mẫu đúng lần ban hành này, hoặc tổng hợp tệp này với bộ chỉ số của nó',
  },
  'form-definition-differs': {
    what: 'Biểu mẫu được tạo từ một phiên bản khác của định nghĩa {index}, hỏi khác ở {count} số liệu ({inputs}); không tính số liệu của biểu mẫu',
    remedy: 'Tạo biểu mẫu mới từ định nghĩa hiện hành và điền lại, hoặc tổng hợp bằng đúng định nghĩa đã dùng khi tạo biểu mẫu',
  },
  'form-definition-changed': {
    what: 'Biểu mẫu được tạo từ một phiên bản khác của định nghĩa {index}, hỏi cùng các số liệu[; cách ghi nội dung đã đổi ở: {inputs}]; số liệu vẫn được tính theo định nghĩa hiện hành',
    remedy: 'Kiểm tra xem số liệu có còn đúng nội dung hiện hành không; không đối chiếu điểm ghi trong biểu mẫu; lần sau dùng biểu mẫu mới',
  },
  'form-other-period': {
    what: 'Phiếu của kỳ đánh giá khác ({found}); cần kỳ: {expected}; không tính số liệu của phiếu',
    remedy: 'Gửi cho đơn vị phiếu đúng kỳ đánh giá, hoặc tổng hợp phiếu này với kỳ của nó (--period)',
  },
  'form-periods-mixed': {
    what: 'Phiếu ghi kỳ đánh giá {found}, phiếu khác ghi kỳ khác (có các kỳ: {periods}); không tính phiếu nào',
    remedy: 'Nêu kỳ cần tổng hợp (--period): phiếu của kỳ khác sẽ không được tính',
  },
  'form-without-period': {
    what: 'Phiếu làm từ khi phiếu chưa ghi kỳ đánh giá; số liệu vẫn được tính',
    remedy: 'Kiểm tra xem số liệu có đúng là của kỳ này không; lần sau dùng phiếu mới',
  },
  'form-structure': {
    what: 'Trang tính của biểu mẫu đã bị sửa: {detail}; không đọc phần nào của tệp',
    remedy: 'Chép số liệu sang một biểu mẫu nguyên vẹn rồi gửi lại; chỉ điền vào các ô nhập',
  },
  'form-unit-differs': {
    what: 'Phiếu ghi các đơn vị khác nhau: {found}; không tính số liệu của phiếu',
    remedy: 'Hỏi đơn vị gửi phiếu xem số liệu là của đơn vị nào; điền vào phiếu đã cấp cho đúng đơn vị đó, không sửa dòng đơn vị, rồi đặt tên tệp bắt đầu bằng mã của đơn vị',
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
    what: 'Dòng của số liệu này bị xóa hoặc có nhiều hơn một (các dòng tìm thấy: {rows}); không đọc giá trị',
    remedy: 'Chép số liệu sang một biểu mẫu nguyên vẹn; không xóa, sao chép hay sắp xếp dòng',
  },
  'form-row-moved': {
    what: 'Dòng của số liệu này đã chuyển từ dòng {expected} sang dòng {row}, cùng với các dòng liền sau (tất cả {count} dòng nhập); giá trị được đọc ở vị trí mới',
    remedy: 'Kiểm tra xem các giá trị có đúng dòng không; không chèn hay xóa dòng trong biểu mẫu',
  },
  'form-code-changed': {
    what: 'Mã hiện trong ô là “{shown}”, nhưng dòng này thuộc chỉ số {code}; đã đọc theo {code}',
    remedy: 'Kiểm tra xem đơn vị định báo cáo gì ở đây; không sửa mã trong biểu mẫu',
  },
  'form-conflict': {
    what: 'Có nhiều biểu mẫu của cùng một đơn vị với nội dung khác nhau: {files}; không tính tệp nào',
    remedy: 'Giữ lại một tệp đúng trong thư mục, chuyển các tệp khác ra ngoài',
  },
  'form-repeated': {
    what: 'Biểu mẫu trùng nội dung với biểu mẫu khác của cùng đơn vị: {files}; chỉ tính một lần',
    remedy: 'Không phải sửa; nên chuyển các bản sao ra khỏi thư mục',
  },
  'form-missing': {
    what: 'Chưa có biểu mẫu nào của đơn vị này được tính: {name}',
    remedy: 'Đề nghị đơn vị gửi biểu mẫu; hoặc xem ở trên vì sao tệp của đơn vị không được tính',
  },
  'form-unit-unexpected': {
    what: 'Biểu mẫu của một đơn vị không có trong danh sách: {name}',
    remedy: 'Kiểm tra danh sách và cấp của biểu mẫu; biểu mẫu vẫn được tính',
  },
  'form-points-differ': {
    what: 'Biểu mẫu hiện {own} điểm, bộ máy tính ra {computed} điểm',
    remedy: 'Lấy điểm của bộ máy; biểu mẫu chưa được tính lại khi lưu, hoặc có giá trị được đọc khác cách biểu mẫu hiểu (xem các thông báo khác)',
  },
  'form-points-typed': {
    what: 'Có người gõ {own} điểm đè lên công thức; bộ máy tính ra {computed} điểm',
    remedy: 'Điểm của bộ máy được dùng; hỏi đơn vị vì sao thay công thức',
  },
  'cell-error': {
    what: 'Ô chứa lỗi Excel {error}',
    remedy: 'Gõ thẳng giá trị vào ô; cho đến lúc đó giá trị coi như không hợp lệ',
  },
  'cell-date': {
    what: 'Ô chứa ngày tháng ({date}), trong khi cần một giá trị',
    remedy: 'Excel tự đổi 1/2 hoặc 3-4 thành ngày: chọn định dạng ô Number rồi gõ lại',
  },
  'cell-not-a-number': {
    what: '“{value}” không phải là số theo cách đọc biểu mẫu',
    remedy: 'Chỉ viết chữ số, dấu phẩy trước phần thập phân, có thể có dấu chấm giữa các nhóm nghìn: 1.234,5; không viết chữ, đơn vị đo, dấu cách ở giữa',
  },
  'cell-thousands-read': {
    what: 'Ô chữ “{value}” được đọc là {read}: dấu chấm phân nhóm nghìn như cách viết Việt Nam',
    remedy: 'Không phải sửa nếu đúng như vậy; nếu là số thập phân thì ghi {decimal}, tốt hơn là nhập vào ô dạng số',
  },
  'cell-percent': {
    what: 'Ô chứa tỷ lệ phần trăm ({value}), nhưng số liệu này không tính bằng %; đơn vị đo: {unit}',
    remedy: 'Gõ chính con số, theo đơn vị đo ghi trong biểu mẫu, và chọn định dạng ô Number',
  },
  'cell-percent-read': {
    what: '{value} được đọc là {read}, vì đơn vị đo là %',
    remedy: 'Không phải sửa nếu đúng ý; tốt hơn là gõ số không kèm dấu %',
  },
  'cell-share-suspected': {
    what: '{value} nhỏ hơn 1%, và được đọc đúng như vậy',
    remedy: 'Nếu ý là {percent}% thì gõ {percent}',
  },
  'cell-unknown-word': {
    what: '“{value}” không có trong danh sách của ô này[; gần đúng nhất: {nearest}]',
    remedy: 'Chọn một mục trong danh sách: {known}; hoặc NA nếu không áp dụng',
  },
  'cell-formula': {
    what: 'Giá trị {value} lấy từ một công thức trong ô nhập: {formula}',
    remedy: 'Không phải sửa nếu kết quả đúng; tốt hơn là gõ thẳng giá trị',
  },
  'cell-formula-empty': {
    what: 'Ô nhập chứa công thức chưa có kết quả: {formula}',
    remedy: 'Mở tệp bằng Excel cho tính lại rồi lưu; hoặc gõ thẳng giá trị',
  },
  'cell-code-not-text': {
    what: 'Mã {value} không phải là chữ: Excel giữ nó như số, ngày hoặc lỗi, nên không biết mã gốc',
    remedy: 'Chọn định dạng ô Text rồi gõ lại mã; 1.10 mà để dạng số thì thành 1.1, 00123 thành 123',
  },
  'cell-merged': {
    what: 'Các ô {range} bị trộn trong phần số liệu; chỉ ô đầu có giá trị',
    remedy: 'Bỏ trộn ô và điền giá trị vào từng ô',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
