/** Sentences of issues of JSON texts, in English. */
export declare const jsonMessages: {
    readonly 'json-invalid': {
        readonly what: "The file is not valid JSON";
        readonly remedy: "Correct it at the line and column given, or right before; most often a comma, a bracket or a quotation mark is missing or too many";
    };
    readonly 'json-not-utf8': {
        readonly what: "The JSON file has bytes that are not UTF-8";
        readonly remedy: "Save the file in the encoding UTF-8";
    };
    readonly 'json-key-duplicate': {
        readonly what: "The key \"{key}\" stands twice in one object; first at line {line}, column {column}";
        readonly remedy: "Keep one of them; which one is right cannot be known";
    };
    readonly 'json-key-forbidden': {
        readonly what: "The key \"{key}\" is not allowed in a JSON file";
        readonly remedy: "Delete the key; if you do not know why it is there, do not use the file";
    };
    readonly 'json-number-digits': {
        readonly what: "The number {value} has more than {digits} significant digits or is too large, so that programs read it differently";
        readonly remedy: "Write the number as the decision has it, with at most {digits} digits; the closest is {meant}";
    };
    readonly 'json-too-deep': {
        readonly what: "The JSON file is nested more than {limit} levels deep";
        readonly remedy: "Check the file: no definition and no data need so many levels";
    };
    readonly 'json-too-large': {
        readonly what: "The JSON file is larger than what is read ({limit} bytes)";
        readonly remedy: "Check whether it is the right file";
    };
};
