/** Sentences of the issues of returned forms and their cells, in Vietnamese. */
export declare const formMessages: {
    readonly 'file-unreadable': {
        readonly what: "Không đọc được: {reason}";
        readonly remedy: "Khắc phục rồi tập hợp lại; các tệp khác vẫn được tính";
    };
};
