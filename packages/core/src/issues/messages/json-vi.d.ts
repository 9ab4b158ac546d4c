/** Sentences of issues of JSON texts, in Vietnamese. */
export declare const jsonMessages: {
    readonly 'json-invalid': {
        readonly what: "Tệp không đúng cú pháp JSON";
        readonly remedy: "Sửa tại dòng, cột được nêu hoặc ngay trước đó; thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc hay dấu nháy kép";
    };
    readonly 'json-not-utf8': {
        readonly what: "Tệp JSON có ký tự không thuộc bảng mã UTF-8";
        readonly remedy: "Lưu lại tệp với bảng mã UTF-8";
    };
    readonly 'json-key-duplicate': {
        readonly what: "Khóa “{key}” ghi hai lần trong cùng một nhóm; lần đầu ở dòng {line}, cột {column}";
        readonly remedy: "Chỉ giữ lại một lần; không thể biết lần nào là đúng";
    };
    readonly 'json-key-forbidden': {
        readonly what: "Khóa “{key}” không được phép có trong tệp JSON";
        readonly remedy: "Xóa khóa này; nếu không biết vì sao có, đừng dùng tệp";
    };
    readonly 'json-number-digits': {
        readonly what: "Số {value} có nhiều hơn {digits} chữ số có nghĩa hoặc quá lớn, nên mỗi chương trình đọc một khác";
        readonly remedy: "Ghi số đúng như văn bản, không quá {digits} chữ số; gần nhất là {meant}";
    };
    readonly 'json-too-deep': {
        readonly what: "Tệp JSON lồng nhau quá {limit} tầng";
        readonly remedy: "Kiểm tra lại tệp: không định nghĩa hay số liệu nào cần nhiều tầng như vậy";
    };
    readonly 'json-too-large': {
        readonly what: "Tệp JSON lớn hơn mức đọc được ({limit} byte)";
        readonly remedy: "Kiểm tra xem có chọn nhầm tệp không";
    };
};
