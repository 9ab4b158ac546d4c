/** Sentences of the issues of returned forms and their cells, in English. */
export declare const formMessages: {
    readonly 'file-unreadable': {
        readonly what: "Not read: {reason}";
        readonly remedy: "Mend that and collect again; the other files are counted";
    };
};
