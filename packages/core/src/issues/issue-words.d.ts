/**
 * Single words that the sentence of an issue is put together from; `treated-…` are the ids of policies in words, `answer-…` what is to be filled in, `type-…` types of JSON, `rule-…` how ids are formed;
 * `no-sentence…` is what stands for the sentence of a code that nobody here defines.
 */
declare const vi: Readonly<{
    error: "lỗi";
    warning: "cảnh báo";
    info: "lưu ý";
    sheet: "trang tính";
    cell: "ô";
    line: "dòng";
    row: "hàng";
    column: "cột";
    unit: "đơn vị";
    indicator: "chỉ số";
    input: "số liệu";
    'no-sentence': "Chưa có lời giải thích cho mã này vì thiếu plugin tạo ra nó[; giá trị kèm theo: {values}]";
    'no-sentence-remedy': "Nạp plugin tạo ra mã {code} rồi xem lại";
    'treated-zero': "tính 0 điểm, giữ điểm tối đa";
    'treated-full': "tính điểm tối đa";
    'treated-exclude': "bỏ khỏi điểm tối đa";
    'treated-refuse': "không tính điểm đơn vị";
    'treated-not-applicable': "coi như không áp dụng";
    'answer-number': "Bổ sung số liệu (bằng không thì ghi 0)";
    'answer-word': "Chọn phương án phù hợp, kể cả “không” hoặc “chưa”";
    'answer-both': "Bổ sung số liệu (bằng không thì ghi 0) và chọn phương án phù hợp";
    'type-object': "nhóm khóa { … }";
    'type-array': "danh sách [ … ]";
    'type-string': "chữ trong ngoặc kép";
    'type-number': "số, không đặt trong ngoặc kép";
    'type-int': "số nguyên, không đặt trong ngoặc kép";
    'type-boolean': "true (có) hoặc false (không)";
    'rule-name': "chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái, ví dụ steering_meetings";
    'rule-index': "chữ thường không dấu và chữ số, giữa các phần là một dấu gạch nối hoặc gạch chéo, ví dụ qd2878/commune";
}>;
/** Ids of these words. */
export type IssueWord = keyof typeof vi;
/** The words in the two languages of the library. */
export declare const ISSUE_WORDS: Readonly<{
    vi: Readonly<{
        error: "lỗi";
        warning: "cảnh báo";
        info: "lưu ý";
        sheet: "trang tính";
        cell: "ô";
        line: "dòng";
        row: "hàng";
        column: "cột";
        unit: "đơn vị";
        indicator: "chỉ số";
        input: "số liệu";
        'no-sentence': "Chưa có lời giải thích cho mã này vì thiếu plugin tạo ra nó[; giá trị kèm theo: {values}]";
        'no-sentence-remedy': "Nạp plugin tạo ra mã {code} rồi xem lại";
        'treated-zero': "tính 0 điểm, giữ điểm tối đa";
        'treated-full': "tính điểm tối đa";
        'treated-exclude': "bỏ khỏi điểm tối đa";
        'treated-refuse': "không tính điểm đơn vị";
        'treated-not-applicable': "coi như không áp dụng";
        'answer-number': "Bổ sung số liệu (bằng không thì ghi 0)";
        'answer-word': "Chọn phương án phù hợp, kể cả “không” hoặc “chưa”";
        'answer-both': "Bổ sung số liệu (bằng không thì ghi 0) và chọn phương án phù hợp";
        'type-object': "nhóm khóa { … }";
        'type-array': "danh sách [ … ]";
        'type-string': "chữ trong ngoặc kép";
        'type-number': "số, không đặt trong ngoặc kép";
        'type-int': "số nguyên, không đặt trong ngoặc kép";
        'type-boolean': "true (có) hoặc false (không)";
        'rule-name': "chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái, ví dụ steering_meetings";
        'rule-index': "chữ thường không dấu và chữ số, giữa các phần là một dấu gạch nối hoặc gạch chéo, ví dụ qd2878/commune";
    }>;
    en: Readonly<Record<"indicator" | "input" | "unit" | "error" | "warning" | "info" | "sheet" | "cell" | "line" | "row" | "column" | "no-sentence" | "no-sentence-remedy" | "treated-zero" | "treated-full" | "treated-exclude" | "treated-refuse" | "treated-not-applicable" | "answer-number" | "answer-word" | "answer-both" | "type-object" | "type-array" | "type-string" | "type-number" | "type-int" | "type-boolean" | "rule-name" | "rule-index", string>>;
}>;
export {};
