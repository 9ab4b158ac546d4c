/** Sentences of the issues of definitions, in Vietnamese. */
export declare const definitionMessages: {
    readonly 'definition-wrong-type': {
        readonly what: "Sai kiểu dữ liệu: cần {type}, đang là {actual}";
        readonly remedy: "Ghi lại giá trị dạng {type}";
    };
    readonly 'definition-missing-key': {
        readonly what: "Thiếu mục bắt buộc “{key}”";
        readonly remedy: "Bổ sung mục “{key}” vào định nghĩa tại vị trí này[; giá trị được chấp nhận: {expected}]";
    };
    readonly 'definition-unknown-key': {
        readonly what: "Mục “{key}” không có trong cấu trúc của định nghĩa";
        readonly remedy: "Kiểm tra chính tả của “{key}”, hoặc xóa mục này";
    };
    readonly 'definition-invalid-value': {
        readonly what: "Giá trị {actual} không được chấp nhận; chỉ chấp nhận: {expected}";
        readonly remedy: "Thay bằng giá trị được chấp nhận";
    };
    readonly 'definition-too-deep': {
        readonly what: "Định nghĩa lồng quá {depth} tầng hoặc có quá {values} giá trị nên không được đọc";
        readonly remedy: "Giảm số tầng nhóm chỉ số, hoặc kiểm tra lại xem có đúng là tệp định nghĩa bộ chỉ số không";
    };
    readonly 'definition-id-invalid': {
        readonly what: "Mã định danh “{id}” không đúng quy tắc đặt tên";
        readonly remedy: "Chỉ dùng {rule}";
    };
    readonly 'definition-id-reserved': {
        readonly what: "Mã định danh “{id}” trùng với từ dành riêng của công thức hoặc của dữ liệu";
        readonly remedy: "Đặt tên khác, ví dụ thêm tiền tố cho rõ nghĩa";
    };
    readonly 'definition-id-duplicate': {
        readonly what: "Mã “{id}” bị dùng nhiều lần (không phân biệt chữ hoa, chữ thường)";
        readonly remedy: "Đặt lại để mỗi mã chỉ dùng một lần trong cùng danh sách";
    };
    readonly 'definition-date-invalid': {
        readonly what: "{actual} không phải một ngày có trong lịch";
        readonly remedy: "Ghi một ngày có thật theo dạng YYYY-MM-DD";
    };
    readonly 'definition-code-invalid': {
        readonly what: "Mã chỉ số “{code}” không đúng dạng";
        readonly remedy: "Ghi mã gồm chữ cái không có dấu thanh (kể cả đ, ê) và chữ số, các phần cách nhau bằng dấu chấm, ví dụ 1.10";
    };
    readonly 'definition-code-duplicate': {
        readonly what: "Mã chỉ số “{code}” đã dùng cho một chỉ số thành phần khác";
        readonly remedy: "Đặt mã khác; mỗi chỉ số thành phần có một mã riêng trong cả bộ chỉ số";
    };
    readonly 'definition-code-order': {
        readonly what: "Mã chỉ số “{code}” đứng sau “{previous}”, không theo thứ tự";
        readonly remedy: "Sắp xếp lại các chỉ số theo thứ tự mã (1.9 trước 1.10), hoặc sửa mã ghi nhầm";
    };
    readonly 'definition-points-places': {
        readonly what: "Số điểm {points} có nhiều chữ số thập phân hơn mức của bộ chỉ số ({places} chữ số)";
        readonly remedy: "Ghi số điểm với tối đa {places} chữ số thập phân, hoặc tăng arithmetic.places của bộ chỉ số";
    };
    readonly 'definition-points-negative': {
        readonly what: "Số điểm {points} là số âm";
        readonly remedy: "Ghi số điểm từ 0 trở lên; điểm trừ thì dùng cách tính deduction với điểm tối đa bằng 0";
    };
    readonly 'definition-points-too-large': {
        readonly what: "Số điểm {points} vượt mức lớn nhất tính được chính xác ({limit})";
        readonly remedy: "Kiểm tra số điểm ghi nhầm, hoặc giảm số chữ số thập phân của bộ chỉ số";
    };
    readonly 'definition-sum-mismatch': {
        readonly what: "Điểm tối đa ghi {declared}, nhưng tổng điểm tối đa của các mục bên trong là {sum}";
        readonly remedy: "Đối chiếu với phụ lục của quyết định, rồi sửa điểm tối đa của mục này hoặc của các mục bên trong cho khớp";
    };
    readonly 'definition-no-main': {
        readonly what: "Chỉ số thành phần “{code}” không thuộc chỉ số chính nào";
        readonly remedy: "Đưa chỉ số này vào một nhóm có role là main";
    };
    readonly 'definition-nested-main': {
        readonly what: "Chỉ số chính “{id}” nằm trong chỉ số chính “{parent}”";
        readonly remedy: "Đưa “{id}” ra ngoài, hoặc đổi role của một trong hai thành group";
    };
    readonly 'definition-empty-group': {
        readonly what: "Nhóm “{id}” không có chỉ số nào";
        readonly remedy: "Bổ sung chỉ số thành phần vào nhóm, hoặc xóa nhóm";
    };
    readonly 'definition-aggregation-unknown': {
        readonly what: "Không có cách tổng hợp điểm “{aggregation}”[; gần đúng nhất: {nearest}]";
        readonly remedy: "Sửa tên, hoặc nạp phần mở rộng có cách tổng hợp điểm này (ví dụ --plugin @dti-vn/composite); các cách hiện có: {known}";
    };
    readonly 'definition-weight-negative': {
        readonly what: "Trọng số {weight} là số âm";
        readonly remedy: "Ghi trọng số từ 0 trở lên; muốn đổi chiều thì dùng cách chuẩn hóa có hướng";
    };
    readonly 'definition-weights-zero': {
        readonly what: "Mọi mục con của “{id}” có trọng số 0 nên không tổng hợp được";
        readonly remedy: "Ghi trọng số lớn hơn 0 cho ít nhất một mục con";
    };
    readonly 'definition-points-never': {
        readonly what: "Chỉ số này không bao giờ có điểm (điểm tối đa {maxPoints})";
        readonly remedy: "Sửa điểm tối đa (maxPoints) hoặc cách tính; nếu chỉ số chỉ để tham khảo, không chấm điểm thì ghi \"information\": true";
    };
    readonly 'points-never': {
        readonly what: "Không đơn vị nào có thể được điểm ở chỉ số này (điểm tối đa {maxPoints})";
        readonly remedy: "Đối chiếu điểm tối đa và cách tính với quyết định; nếu chỉ số chỉ để tham khảo thì không phải sửa";
    };
    readonly 'definition-weight-unused': {
        readonly what: "Trọng số {weight} không có tác dụng, vì mục trên cộng điểm các mục con";
        readonly remedy: "Bỏ weight, hoặc đổi cách tổng hợp của mục trên thành một trung bình, ví dụ composite/arithmetic (--plugin @dti-vn/composite)";
    };
    readonly 'definition-method-unknown': {
        readonly what: "Không có cách tính “{method}”[; gần đúng nhất: {nearest}]";
        readonly remedy: "Sửa tên cách tính, hoặc nạp phần mở rộng có cách tính này (--plugin); các cách tính hiện có: {known}";
    };
    readonly 'definition-method-params': {
        readonly what: "Tham số của cách tính “{method}” không hợp lệ: {message}";
        readonly remedy: "Sửa params của chỉ số theo hướng dẫn của cách tính “{method}”";
    };
    readonly 'definition-method-inputs': {
        readonly what: "Số liệu đầu vào khai báo không khớp với cách tính: cần {expected}, đang có {actual}";
        readonly remedy: "Sửa danh sách inputs của chỉ số cho đúng số lượng, kiểu và mã mà cách tính cần";
    };
    readonly 'definition-shares-sum': {
        readonly what: "Tổng các tỷ lệ điểm (share) là {sum}, phải bằng đúng 1";
        readonly remedy: "Sửa tỷ lệ điểm của từng mục để tổng bằng 1";
    };
    readonly 'definition-shares-never-full': {
        readonly what: "Không có trường hợp nào đạt điểm tối đa: không share nào bằng 1";
        readonly remedy: "Đặt share bằng 1 cho trường hợp tốt nhất";
    };
    readonly 'definition-share-range': {
        readonly what: "Tỷ lệ điểm {share} nằm ngoài khoảng từ 0 đến 1";
        readonly remedy: "Ghi tỷ lệ từ 0 đến 1, ví dụ 0.5 cho một nửa điểm tối đa";
    };
    readonly 'definition-steps-order': {
        readonly what: "Bậc có mức {min} và tỷ lệ điểm {share} không theo thứ tự từ cao xuống thấp";
        readonly remedy: "Xếp các bậc có mức giảm dần, và tỷ lệ điểm của bậc thấp không được lớn hơn bậc cao";
    };
    readonly 'definition-target-not-positive': {
        readonly what: "Mục tiêu {target} phải lớn hơn 0";
        readonly remedy: "Ghi mục tiêu dạng phần của 1, ví dụ 0.8 cho 80%";
    };
    readonly 'definition-bounds-order': {
        readonly what: "Mức thấp nhất {min} lớn hơn mức cao nhất {max}";
        readonly remedy: "Sửa min hoặc max của số liệu; không ghi min thì mức thấp nhất là 0";
    };
    readonly 'definition-number-limits': {
        readonly what: "Số {value} nằm ngoài giới hạn của số liệu (15 chữ số có nghĩa, 6 chữ số thập phân, nhỏ hơn 10^15)";
        readonly remedy: "Ghi lại mức này trong giới hạn, hoặc bỏ max nếu không cần mức cao nhất";
    };
    readonly 'definition-number-digits': {
        readonly what: "Số {value} có quá 15 chữ số có nghĩa, như phần mềm in ra một thương số, ví dụ 86.34 / 100";
        readonly remedy: "Ghi đúng số được quy định, có lẽ là {meant}; nếu là trọng số chia đều thì ghi 1 cho từng mục";
    };
    readonly 'definition-trait-unknown': {
        readonly what: "Đặc điểm “{trait}” chưa khai báo trong bộ chỉ số[; gần đúng nhất: {nearest}]";
        readonly remedy: "Sửa tên, hoặc khai báo đặc điểm trong mục traits; đã khai báo: {known}";
    };
    readonly 'definition-pillar-member-unknown': {
        readonly what: "Trụ cột gồm “{id}”, nhưng không có chỉ số chính nào mang mã này[; gần đúng nhất: {nearest}]";
        readonly remedy: "Ghi mã của một chỉ số chính; hiện có: {known}";
    };
    readonly 'definition-grade-order': {
        readonly what: "Mức xếp loại “{id}” bắt đầu từ {from}: ngoài khoảng 0 đến 1, hoặc không thấp hơn mức đứng trên";
        readonly remedy: "Xếp các mức từ cao xuống thấp và ghi from là phần của thang điểm, ví dụ 0.9 cho 90 trên 100";
    };
    readonly 'definition-grade-gap': {
        readonly what: "Mức xếp loại “{id}” có ranh giới {to}, lẽ ra phải là {next}: các mức bị hở hoặc chồng nhau";
        readonly remedy: "Sửa ranh giới thành {next}; mức cao nhất kết thúc ở 1, mức thấp nhất bắt đầu từ 0";
    };
    readonly 'definition-rank-reference-unknown': {
        readonly what: "Quy tắc xếp hạng dùng “{id}”, nhưng bộ chỉ số không có mã này[; gần đúng nhất: {nearest}]";
        readonly remedy: "Ghi mã của một chỉ số chính hoặc chỉ số thành phần; hiện có: {known}";
    };
    readonly 'definition-grader-unknown': {
        readonly what: "Không có cách xếp loại “{id}”[; gần đúng nhất: {nearest}]";
        readonly remedy: "Sửa tên, hoặc nạp phần mở rộng có cách xếp loại này (--plugin); hiện có: {known}";
    };
    readonly 'definition-ranker-unknown': {
        readonly what: "Không có cách xếp hạng “{id}”[; gần đúng nhất: {nearest}]";
        readonly remedy: "Sửa tên, nạp phần mở rộng có cách xếp hạng này (--plugin), hoặc bỏ đi để xếp hạng theo điểm; hiện có: {known}";
    };
    readonly 'definition-valid-range': {
        readonly what: "Thời hạn áp dụng kết thúc ({to}) trước khi bắt đầu ({from})";
        readonly remedy: "Sửa ngày theo dạng năm-tháng-ngày; còn hiệu lực thì ghi to là null";
    };
    readonly 'definition-inexact-function': {
        readonly what: "Cách tính dùng căn bậc hai, lôgarit, độ lệch chuẩn hoặc lũy thừa lẻ: kết quả đúng đến {digits} chữ số có nghĩa";
        readonly remedy: "Không phải sửa; nếu cần kết quả chính xác tuyệt đối thì thay bằng phép cộng, trừ, nhân, chia";
    };
    readonly 'definition-ratio-above-one': {
        readonly what: "Thương của hai số liệu được so với {value}, tức là {percent}%";
        readonly remedy: "Ghi tỷ lệ dạng phần của 1, ở đây là {meant}; không phải sửa nếu số thứ nhất có thể lớn gấp nhiều lần số thứ hai";
    };
    readonly 'definition-vector-failed': {
        readonly what: "Ví dụ tính thử ra {points} điểm, trạng thái {state}; định nghĩa ghi {expected} điểm, trạng thái {expectedState}";
        readonly remedy: "Tính tay lại ví dụ theo hướng dẫn của quyết định, rồi sửa cách tính hoặc sửa ví dụ";
    };
    readonly 'definition-plugin-failed': {
        readonly what: "Chương trình của “{method}” gặp lỗi: {message}";
        readonly remedy: "Báo cho tác giả phần mở rộng có “{method}”; đây không phải lỗi của số liệu";
    };
    readonly 'annex-count-mismatch': {
        readonly what: "Phụ lục cấp {level} phải có {expected} chỉ số loại {role}, đang có {actual} (main: chỉ số chính; indicator: chỉ số thành phần)";
        readonly remedy: "Đối chiếu với phụ lục của quyết định để tìm dòng thiếu, thừa hoặc ghi nhầm loại";
    };
};
