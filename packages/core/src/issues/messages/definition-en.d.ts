/** Sentences of the issues of definitions, in English. */
export declare const definitionMessages: {
    readonly 'definition-wrong-type': {
        readonly what: "Wrong type: expected {type}, found {actual}";
        readonly remedy: "Write {type}";
    };
    readonly 'definition-missing-key': {
        readonly what: "The required key \"{key}\" is missing";
        readonly remedy: "Add \"{key}\" to the definition at this place[; allowed: {expected}]";
    };
    readonly 'definition-unknown-key': {
        readonly what: "A definition has no key \"{key}\"";
        readonly remedy: "Check the spelling of \"{key}\", or remove it";
    };
    readonly 'definition-invalid-value': {
        readonly what: "The value {actual} is not allowed; allowed: {expected}";
        readonly remedy: "Write an allowed value";
    };
    readonly 'definition-too-deep': {
        readonly what: "The definition is nested deeper than {depth} levels or has more than {values} values, so it was not read";
        readonly remedy: "Use fewer levels of groups, or check that this file really is an index definition";
    };
    readonly 'definition-id-invalid': {
        readonly what: "The id \"{id}\" breaks the naming rule";
        readonly remedy: "Use only {rule}";
    };
    readonly 'definition-id-reserved': {
        readonly what: "The id \"{id}\" is a reserved word of formulas or of data";
        readonly remedy: "Choose another name, for example with a prefix";
    };
    readonly 'definition-id-duplicate': {
        readonly what: "\"{id}\" is used more than once (ignoring upper and lower case)";
        readonly remedy: "Rename so that each id occurs once in its list";
    };
    readonly 'definition-date-invalid': {
        readonly what: "{actual} is no day of the calendar";
        readonly remedy: "Write a day that exists, as YYYY-MM-DD";
    };
    readonly 'definition-code-invalid': {
        readonly what: "The indicator code \"{code}\" has the wrong form";
        readonly remedy: "Write letters without tone marks (đ and ê too) and digits, parts separated by points, e.g. 1.10";
    };
    readonly 'definition-code-duplicate': {
        readonly what: "The indicator code \"{code}\" already belongs to another indicator";
        readonly remedy: "Choose another code; codes are unique in the whole index";
    };
    readonly 'definition-code-order': {
        readonly what: "The indicator code \"{code}\" follows \"{previous}\", out of order";
        readonly remedy: "Put the indicators in the order of their codes (1.9 before 1.10), or correct the code";
    };
    readonly 'definition-points-places': {
        readonly what: "{points} has more decimals than the index allows ({places})";
        readonly remedy: "Write at most {places} decimals, or raise arithmetic.places of the index";
    };
    readonly 'definition-points-negative': {
        readonly what: "The points {points} are negative";
        readonly remedy: "Write 0 or more; for a deduction use the method deduction with maximum points 0";
    };
    readonly 'definition-points-too-large': {
        readonly what: "The points {points} exceed the largest amount that stays exact ({limit})";
        readonly remedy: "Correct the amount, or use fewer decimal places in the index";
    };
    readonly 'definition-sum-mismatch': {
        readonly what: "The maximum says {declared}, but the maxima inside add up to {sum}";
        readonly remedy: "Compare with the annex of the decision and correct this maximum or those inside";
    };
    readonly 'definition-no-main': {
        readonly what: "The indicator \"{code}\" is under no main indicator";
        readonly remedy: "Put it inside a group whose role is main";
    };
    readonly 'definition-nested-main': {
        readonly what: "The main indicator \"{id}\" is inside the main indicator \"{parent}\"";
        readonly remedy: "Move \"{id}\" out, or change the role of one of them to group";
    };
    readonly 'definition-empty-group': {
        readonly what: "The group \"{id}\" has no indicators";
        readonly remedy: "Add indicators to the group, or remove it";
    };
    readonly 'definition-aggregation-unknown': {
        readonly what: "There is no aggregation \"{aggregation}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the name, or load the plugin that brings this aggregation (such as --plugin @dti-vn/composite); available aggregations: {known}";
    };
    readonly 'definition-weight-negative': {
        readonly what: "The weight {weight} is negative";
        readonly remedy: "Write a weight of 0 or more; to turn a direction round use a normalisation that has one";
    };
    readonly 'definition-weights-zero': {
        readonly what: "All children of \"{id}\" have weight 0, so they cannot be put together";
        readonly remedy: "Give at least one child a weight above 0";
    };
    readonly 'definition-points-never': {
        readonly what: "The indicator can never give points (maximum {maxPoints})";
        readonly remedy: "Correct maxPoints or the rule; where it is shown but not scored, write \"information\": true";
    };
    readonly 'points-never': {
        readonly what: "Nobody can get points for this indicator (maximum {maxPoints})";
        readonly remedy: "Compare its maximum and rule with the decision; nothing to do where it is for information only";
    };
    readonly 'definition-weight-unused': {
        readonly what: "The weight {weight} has no effect, because the node above adds points up";
        readonly remedy: "Remove it, or let the node above take a mean, such as composite/arithmetic (--plugin @dti-vn/composite)";
    };
    readonly 'definition-method-unknown': {
        readonly what: "There is no scoring method \"{method}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the name, or load the plugin that brings this method (--plugin); available methods: {known}";
    };
    readonly 'definition-method-params': {
        readonly what: "The params of the method \"{method}\" are not valid: {message}";
        readonly remedy: "Correct the params of the indicator as the method \"{method}\" describes them";
    };
    readonly 'definition-method-inputs': {
        readonly what: "The declared inputs do not fit the method: expected {expected}, found {actual}";
        readonly remedy: "Correct the inputs of the indicator: their number, types and ids";
    };
    readonly 'definition-shares-sum': {
        readonly what: "The shares add up to {sum}; they must add up to exactly 1";
        readonly remedy: "Correct the share of each item so that the sum is 1";
    };
    readonly 'definition-shares-never-full': {
        readonly what: "The maximum can never be reached: no share is 1";
        readonly remedy: "Give the best case the share 1";
    };
    readonly 'definition-share-range': {
        readonly what: "The share {share} is outside 0 to 1";
        readonly remedy: "Write a share from 0 to 1, e.g. 0.5 for half of the maximum";
    };
    readonly 'definition-steps-order': {
        readonly what: "The step with minimum {min} and share {share} is not in order from high to low";
        readonly remedy: "Let the minima fall from step to step, and never let a lower step have a larger share";
    };
    readonly 'definition-target-not-positive': {
        readonly what: "The target {target} must be greater than 0";
        readonly remedy: "Write the target as a fraction of 1, e.g. 0.8 for 80%";
    };
    readonly 'definition-bounds-order': {
        readonly what: "The lower bound {min} is above the upper bound {max}";
        readonly remedy: "Correct min or max of the input; min is 0 when it is left out";
    };
    readonly 'definition-number-limits': {
        readonly what: "The number {value} is outside the limits of data (15 significant digits, 6 decimals, below 10^15)";
        readonly remedy: "Write a bound within the limits, or leave max out if there is no upper bound";
    };
    readonly 'definition-number-digits': {
        readonly what: "The number {value} has more than 15 significant digits, as programs print a quotient such as 86.34 / 100";
        readonly remedy: "Write the number that is meant, probably {meant}; for weights in equal parts write 1 for each";
    };
    readonly 'definition-trait-unknown': {
        readonly what: "The trait \"{trait}\" is not declared in the index[; nearest: {nearest}]";
        readonly remedy: "Correct the name, or declare it under traits; declared: {known}";
    };
    readonly 'definition-pillar-member-unknown': {
        readonly what: "The pillar names \"{id}\", but no main indicator has this id[; nearest: {nearest}]";
        readonly remedy: "Write the id of a main indicator; there are: {known}";
    };
    readonly 'definition-grade-order': {
        readonly what: "The grade \"{id}\" starts at {from}: outside 0 to 1, or not below the grade above it";
        readonly remedy: "List the grades from best to worst with from as a fraction of the scale, e.g. 0.9 for 90 of 100";
    };
    readonly 'definition-grade-gap': {
        readonly what: "The grade \"{id}\" has the boundary {to} where {next} is needed: grades leave a gap or overlap";
        readonly remedy: "Change the boundary to {next}; the best grade ends at 1, the worst starts at 0";
    };
    readonly 'definition-rank-reference-unknown': {
        readonly what: "The rank rule names \"{id}\", which is not in the index[; nearest: {nearest}]";
        readonly remedy: "Write the id of a main indicator or the code of an indicator; there are: {known}";
    };
    readonly 'definition-grader-unknown': {
        readonly what: "There is no grader \"{id}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the name, or load the plugin that brings this grader (--plugin); available graders: {known}";
    };
    readonly 'definition-ranker-unknown': {
        readonly what: "There is no ranker \"{id}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the name, load the plugin that brings this ranker (--plugin), or leave it out to rank by score; available rankers: {known}";
    };
    readonly 'definition-valid-range': {
        readonly what: "The period of validity ends ({to}) before it starts ({from})";
        readonly remedy: "Correct the dates (year-month-day); write null for to while the index is in force";
    };
    readonly 'definition-inexact-function': {
        readonly what: "The rule uses a square root, a logarithm, a standard deviation or a fractional power: correct to {digits} significant digits";
        readonly remedy: "Nothing to correct; for fully exact results use only + − × ÷";
    };
    readonly 'definition-ratio-above-one': {
        readonly what: "The quotient of two figures is held against {value}, which is {percent}%";
        readonly remedy: "Write a share as a fraction of 1, here {meant}; nothing to correct where the first figure may be that many times the second";
    };
    readonly 'definition-vector-failed': {
        readonly what: "The worked case gives {points} points, state {state}; the definition says {expected} points, state {expectedState}";
        readonly remedy: "Work the case out by hand from the decision, then correct the rule or the case";
    };
    readonly 'definition-plugin-failed': {
        readonly what: "The code of \"{method}\" failed: {message}";
        readonly remedy: "Tell the author of the plugin that brings \"{method}\"; this is not a fault of the data";
    };
    readonly 'annex-count-mismatch': {
        readonly what: "The annex of level {level} must have {expected} nodes of kind {role}, but has {actual} (main: main indicator; indicator: component)";
        readonly remedy: "Compare with the annex of the decision and look for a row that is missing, extra or of the wrong kind";
    };
};
