/** Sentences of the issues of formulas, in Vietnamese. */
export declare const formulaMessages: {
    readonly 'formula-too-long': {
        readonly what: "Công thức dài {actual} ký tự, quá giới hạn {limit} ký tự";
        readonly remedy: "Rút gọn công thức, hoặc tách thành nhiều phần bằng cách tính sum_of_parts";
    };
    readonly 'formula-too-deep': {
        readonly what: "Công thức lồng quá {limit} tầng[ (ký tự thứ {at})]";
        readonly remedy: "Bỏ bớt dấu ngoặc, hoặc tách thành nhiều phần bằng cách tính sum_of_parts";
    };
    readonly 'formula-too-large': {
        readonly what: "Công thức có quá {limit} phép tính, số và tên";
        readonly remedy: "Rút gọn công thức, hoặc tách thành nhiều phần bằng cách tính sum_of_parts";
    };
    readonly 'formula-character': {
        readonly what: "Công thức có ký tự “{text}” không được dùng[ (ký tự thứ {at})]";
        readonly remedy: "Chỉ dùng chữ cái không dấu, chữ số, dấu ngoặc tròn, dấu phẩy, + - * / ^ và các dấu so sánh; phần trăm thì viết / 100";
    };
    readonly 'formula-number': {
        readonly what: "Số “{text}” trong công thức không đúng dạng[ (ký tự thứ {at})]";
        readonly remedy: "Viết số với dấu chấm thập phân, không dấu phân nhóm, không số mũ, tối đa 15 chữ số có nghĩa, ví dụ 0.75";
    };
    readonly 'formula-syntax': {
        readonly what: "Không đọc được công thức ở ký tự thứ {at}, chỗ “{near}”";
        readonly remedy: "Kiểm tra dấu ngoặc, dấu phẩy và phép tính còn thiếu hoặc thừa quanh vị trí này";
    };
    readonly 'formula-not-parsed': {
        readonly what: "Bộ tính không kèm bộ đọc công thức và bảng công thức không có “{text}”";
        readonly remedy: "Dùng createRegistry của @dti-vn/core, hoặc đưa công thức đã đọc sẵn vào createScoringRegistry";
    };
    readonly 'formula-operator': {
        readonly what: "Công thức dùng phép tính hoặc cấu trúc không được phép: {text}[ (ký tự thứ {at})]";
        readonly remedy: "Chỉ dùng + - * / ^, so sánh, and, or, not và điều kiện a ? b : c; xem docs/formula-language.md";
    };
    readonly 'formula-chained-comparison': {
        readonly what: "Công thức viết liền nhiều phép so sánh, ví dụ a < b < c[ (ký tự thứ {at})]";
        readonly remedy: "Tách ra và nối bằng and: a < b and b < c";
    };
    readonly 'formula-implicit-product': {
        readonly what: "Thiếu phép tính giữa “{left}” và “{right}”[ (ký tự thứ {at})]";
        readonly remedy: "Viết rõ dấu nhân *, hoặc dấu phép tính cần dùng";
    };
    readonly 'formula-function-unknown': {
        readonly what: "Không có hàm “{name}”[ (ký tự thứ {at})]";
        readonly remedy: "Dùng một trong các hàm: {known}; xem danh sách đầy đủ ở docs/formula-language.md";
    };
    readonly 'formula-function-shadowed': {
        readonly what: "Hàm “{name}” ({id}) trùng tên với số liệu “{input}” của chỉ số[ (ký tự thứ {at})]";
        readonly remedy: "Đổi mã của số liệu, hoặc không dùng hàm này trong chỉ số";
    };
    readonly 'formula-function-failed': {
        readonly what: "Hàm “{name}” ({id}) của phần mở rộng báo lỗi hoặc trả về biểu thức sai: {message}[ (ký tự thứ {at})]";
        readonly remedy: "Báo cho tác giả phần mở rộng, hoặc viết công thức không dùng hàm này";
    };
    readonly 'formula-arguments': {
        readonly what: "Hàm “{name}” cần đối số: {expected}; công thức ghi {actual} đối số[ (ký tự thứ {at})]";
        readonly remedy: "Viết lại đối số của hàm “{name}” theo docs/formula-language.md";
    };
    readonly 'formula-name-unknown': {
        readonly what: "Công thức dùng tên “{name}”, nhưng chỉ số không có số liệu nào mang mã này[ (ký tự thứ {at})]";
        readonly remedy: "Sửa tên, hoặc khai báo số liệu này trong inputs; mã hiện có: {known}";
    };
    readonly 'formula-option-unknown': {
        readonly what: "Số liệu “{name}” không có phương án “{option}”[ (ký tự thứ {at})]";
        readonly remedy: "Dùng một trong các phương án: {known}";
    };
    readonly 'formula-type': {
        readonly what: "Sai kiểu: cần {expected}, đang là {actual} (number: số; boolean: đúng/sai; choice: phương án[; ký tự thứ {at}])";
        readonly remedy: "Không trộn số với đúng/sai: đổi đúng/sai thành số bằng a ? 1 : 0, hỏi phương án bằng is(a, b)";
    };
    readonly 'formula-nested-reference': {
        readonly what: "Hàm so với các đơn vị khác (ref_…) nằm trong một hàm ref_… khác[ (ký tự thứ {at})]";
        readonly remedy: "Tách ra: trong ngoặc của hàm ref_… chỉ dùng số liệu của chính đơn vị";
    };
};
