/** Sentences of the issues of formulas, in English. */
export declare const formulaMessages: {
    readonly 'formula-too-long': {
        readonly what: "The formula has {actual} characters; the limit is {limit}";
        readonly remedy: "Shorten it, or split it into parts with the method sum_of_parts";
    };
    readonly 'formula-too-deep': {
        readonly what: "The formula is nested deeper than {limit} levels[ (character {at})]";
        readonly remedy: "Use fewer parentheses, or split it into parts with the method sum_of_parts";
    };
    readonly 'formula-too-large': {
        readonly what: "The formula has more than {limit} operations, numbers and names";
        readonly remedy: "Shorten it, or split it into parts with the method sum_of_parts";
    };
    readonly 'formula-character': {
        readonly what: "The character \"{text}\" has no place in a formula[ (character {at})]";
        readonly remedy: "Use unaccented letters, digits, parentheses, commas, + - * / ^ and comparisons; write a percentage as / 100";
    };
    readonly 'formula-number': {
        readonly what: "The number \"{text}\" has the wrong form[ (character {at})]";
        readonly remedy: "Write a decimal point, no grouping, no exponent, at most 15 significant digits, e.g. 0.75";
    };
    readonly 'formula-syntax': {
        readonly what: "The formula cannot be read at character {at}, near \"{near}\"";
        readonly remedy: "Look for a missing or extra parenthesis, comma or operator near this place";
    };
    readonly 'formula-not-parsed': {
        readonly what: "Scoring runs without the formula parser, and no table of formulas has \"{text}\"";
        readonly remedy: "Use createRegistry of @dti-vn/core, or give the parsed formula to createScoringRegistry";
    };
    readonly 'formula-operator': {
        readonly what: "The formula uses an operator or construct that is not allowed: {text}[ (character {at})]";
        readonly remedy: "Use only + - * / ^, comparisons, and, or, not and the conditional a ? b : c; see docs/formula-language.md";
    };
    readonly 'formula-chained-comparison': {
        readonly what: "Comparisons are chained, as in a < b < c[ (character {at})]";
        readonly remedy: "Join two comparisons with and: a < b and b < c";
    };
    readonly 'formula-implicit-product': {
        readonly what: "No operator between \"{left}\" and \"{right}\"[ (character {at})]";
        readonly remedy: "Write the multiplication sign *, or the operator that is meant";
    };
    readonly 'formula-function-unknown': {
        readonly what: "There is no function \"{name}\"[ (character {at})]";
        readonly remedy: "Use one of: {known}; the full list is in docs/formula-language.md";
    };
    readonly 'formula-function-shadowed': {
        readonly what: "The function \"{name}\" ({id}) has the name of the input \"{input}\" of the indicator[ (character {at})]";
        readonly remedy: "Rename the input, or do without the function in this indicator";
    };
    readonly 'formula-function-failed': {
        readonly what: "The function \"{name}\" ({id}) of a plugin threw or returned a wrong expression: {message}[ (character {at})]";
        readonly remedy: "Tell the author of the plugin, or write the formula without the function";
    };
    readonly 'formula-arguments': {
        readonly what: "The function \"{name}\" takes the arguments: {expected}; it was given {actual}[ (character {at})]";
        readonly remedy: "Correct the arguments of \"{name}\"; see docs/formula-language.md";
    };
    readonly 'formula-name-unknown': {
        readonly what: "The formula names \"{name}\", but the indicator has no such input[ (character {at})]";
        readonly remedy: "Correct the name, or declare the input under inputs; there are: {known}";
    };
    readonly 'formula-option-unknown': {
        readonly what: "The input \"{name}\" has no option \"{option}\"[ (character {at})]";
        readonly remedy: "Use one of the options: {known}";
    };
    readonly 'formula-type': {
        readonly what: "Wrong type: expected {expected}, found {actual}[ (character {at})]";
        readonly remedy: "Numbers and booleans do not mix: make a number with a ? 1 : 0, ask for an option with is(a, b)";
    };
    readonly 'formula-nested-reference': {
        readonly what: "A ref_… function stands inside another ref_… function[ (character {at})]";
        readonly remedy: "Separate them: inside a ref_… function use only the figures of the unit itself";
    };
};
