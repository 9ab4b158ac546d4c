/** Sentences of issues that plugins cause while they run, in Vietnamese. */
export declare const pluginMessages: {
    readonly 'plugin-call-failed': {
        readonly what: "{hook}() của {contribution} (phần mở rộng {plugin}) gặp lỗi: {message}";
        readonly remedy: "Báo cho tác giả phần mở rộng {plugin}, hoặc bỏ phần mở rộng đó ra; đây không phải lỗi của số liệu";
    };
    readonly 'plugin-finding': {
        readonly what: "Phép kiểm tra “{title}” của phần mở rộng {plugin} thấy: {message}";
        readonly remedy: "Xem lại chỗ được nêu rồi sửa, hoặc giải trình kèm hồ sơ; nội dung kiểm tra: {description}";
    };
    readonly 'contribution-deprecated': {
        readonly what: "Từ {since} không nên dùng {contribution}: {reason}";
        readonly remedy: "Mọi thứ vẫn chạy như cũ[; nên chuyển sang {replacedBy}]";
    };
};
