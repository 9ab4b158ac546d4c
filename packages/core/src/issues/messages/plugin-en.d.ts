/** Sentences of issues that plugins cause while they run, in English. */
export declare const pluginMessages: {
    readonly 'plugin-call-failed': {
        readonly what: "{hook}() of the {contribution} (plugin {plugin}) failed: {message}";
        readonly remedy: "Tell the author of the plugin {plugin}, or take it out of the engine; this is not a fault of the data";
    };
    readonly 'plugin-finding': {
        readonly what: "The check “{title}” of the plugin {plugin} finds: {message}";
        readonly remedy: "Look at what is named and correct it, or explain it in the file; what is checked: {description}";
    };
    readonly 'contribution-deprecated': {
        readonly what: "The {contribution} should no longer be used, since {since}: {reason}";
        readonly remedy: "Everything works as before[; change over to {replacedBy}]";
    };
};
