/** Sentences of the issues of data: values, units, rows and files, in English. */
export declare const dataMessages: {
    readonly 'value-not-a-number': {
        readonly what: "\"{value}\" is not a number as it is to be written";
        readonly remedy: "Write digits and one decimal mark only, without unit of measure and %; NA where the figure does not apply[; of a CSV file {option} says how it is written: data has a decimal point (1234.5) and commas between columns, excel-vi a decimal comma (1.234,5) and semicolons]";
        readonly remedyOfUnit: "Enter digits and a decimal comma only, without the unit of measure and %; NA where the figure does not apply";
    };
    readonly 'value-not-an-integer': {
        readonly what: "A whole number is needed here, found \"{value}\"";
        readonly remedy: "Write a whole number without separators, such as 1234";
        readonly remedyOfUnit: "Enter a whole number";
    };
    readonly 'value-below-min': {
        readonly what: "The value {value} is below the lowest allowed ({min})";
        readonly remedy: "Check it against the evidence and write {min} or more";
    };
    readonly 'value-above-max': {
        readonly what: "The value {value} is above the highest allowed ({max})";
        readonly remedy: "Check it against the evidence, the unit of measure and the decimal mark[; a ratio of 85% is written {percent}]";
    };
    readonly 'value-too-precise': {
        readonly what: "The number \"{value}\" has more than 15 significant digits or more than {decimals|decimal|decimals}";
        readonly remedy: "Round it to {decimals|decimal|decimals} or fewer; for a ratio report the two figures instead of the quotient";
    };
    readonly 'value-unknown-option': {
        readonly what: "There is no option \"{value}\"[; nearest: {nearest}]";
        readonly remedy: "Write exactly one of the ids in brackets: {known}; NA where it does not apply";
        readonly remedyOfUnit: "Choose one of the options: {known}";
    };
    readonly 'value-not-a-boolean': {
        readonly what: "Yes or no is needed here, found \"{value}\"";
        readonly remedy: "Write true (yes) or false (no)[; Excel made {capitals} of it: give the column the format Text and type it again in small letters]; NA where it does not apply";
        readonly remedyOfUnit: "Choose yes or no";
    };
    readonly 'value-duplicate': {
        readonly what: "This value is given more than once for the same unit and indicator; this time as \"{value}\"";
        readonly remedy: "Keep the one correct row and delete the others; until then the indicator gets 0 points";
    };
    readonly 'values-rounded': {
        readonly what: "{count|figure|figures} of {input} with more digits rounded to {places|decimal|decimals}, half away from zero";
        readonly remedy: "Nothing to correct: the definition declares it, or formulas of a workbook came to them; the points are computed from the rounded figures";
    };
    readonly 'value-share-suspected': {
        readonly what: "{value} is less than 1 %, and was read so";
        readonly remedy: "If {percent} % is meant, write {percent}";
    };
    readonly 'value-out-of-domain': {
        readonly what: "The rule cannot be computed: square root of a negative number, logarithm of a number not above 0, or too large a power";
        readonly remedy: "Check the values of the indicator; if they are right, the formula in the definition needs correction";
    };
    readonly 'not-submitted': {
        readonly what: "The unit sent not one figure; it has no score and no rank";
        readonly remedy: "Ask the unit for its figures and compute again; if it did send them, check its file and its code";
    };
    readonly 'value-missing': {
        readonly what: "Nothing reported for: {inputs}; {policy}";
        readonly remedy: "{answer}; write NA only where the indicator does not apply to the unit, with a reason for the appraiser";
    };
    readonly 'value-partly-missing': {
        readonly what: "Only some values are reported; empty: {inputs}. What is empty counts as not met, as 0 or as the default of the formula";
        readonly remedy: "Report what is empty; if it is not met, write false (in forms: no) or 0";
        readonly remedyOfUnit: "Report what is empty; if it is not met, choose no or enter 0";
    };
    readonly 'value-imputed': {
        readonly what: "Not reported; the {figure} of {donors|unit|units} stands in: {value}";
        readonly remedy: "Report the figure of the unit; what stands in for it was never reported";
    };
    readonly 'na-unapproved': {
        readonly what: "NA (not applicable) is claimed but not approved, so it counts as not reported; {policy}";
        readonly remedy: "Report a figure instead of NA; if the indicator really does not apply, explain it to the appraiser, who can approve the NA (--approvals, in code approvals)";
        readonly remedyOfUnit: "Report a figure instead of NA; if the indicator really does not apply, explain it to the appraiser, who can approve the NA";
    };
    readonly 'value-not-applicable-unexpected': {
        readonly what: "NA (not applicable) is given, but by the index this indicator applies to the unit";
        readonly remedy: "Report a figure instead of NA; if the indicator really does not apply, explain it with documents for the appraiser to decide";
    };
    readonly 'value-differs-between-indicators': {
        readonly what: "The same figure {id} differs between the indicators {indicators}: {values}";
        readonly remedy: "Make the figure the same everywhere; for now each indicator uses its own";
    };
    readonly 'numerator-exceeds-denominator': {
        readonly what: "The numerator {a} is greater than the denominator {b}: {inputs}";
        readonly remedy: "Check whether the two were swapped, or come from different dates or a different scope";
    };
    readonly 'zero-denominator': {
        readonly what: "The denominator is 0, so there is no result; {policy}";
        readonly remedy: "Check the denominator; if there really was nothing to count in the period, explain it to the appraiser";
    };
    readonly 'zero-denominator-settled': {
        readonly what: "The denominator is 0; by definition: {settledAs}";
        readonly remedy: "Nothing to correct if it really is 0; leave the cell empty if the figure is not known";
    };
    readonly 'indicator-rejected': {
        readonly what: "The appraiser refused the evidence: 0 points, the maximum stays";
        readonly remedy: "Supply evidence or an explanation and ask for another appraisal";
    };
    readonly 'rejection-without-effect': {
        readonly what: "The refusal of evidence has no effect: this indicator of the unit is not scored";
        readonly remedy: "Check the codes of the unit and the indicator; if they are right, delete the line";
    };
    readonly 'approval-without-effect': {
        readonly what: "The approval of NA has no effect: the unit did not write NA for this indicator";
        readonly remedy: "Check the codes of the unit and the indicator; if they are right, the unit has to write NA there";
    };
    readonly 'appraisal-conflict': {
        readonly what: "The evidence is refused and the NA approved for the same indicator of the unit; the NA counts as not approved";
        readonly remedy: "Delete one of the two decisions; where the index takes an NA that nobody approved (naClaim: accepted) the NA stands";
    };
    readonly 'appraisal-duplicate': {
        readonly what: "This decision is given more than once for the same unit and indicator; the first one is used";
        readonly remedy: "Keep the one correct line and delete the others";
    };
    readonly 'appraisal-unit-unknown': {
        readonly what: "An appraisal names the unit \"{code}\", which is not in the data; it does not count";
        readonly remedy: "Compare the unit code with the data file";
    };
    readonly 'indicator-failed': {
        readonly what: "The method \"{method}\" failed: {message}; the unit has no score and no rank";
        readonly remedy: "Tell the author of the plugin that brings the method \"{method}\", then compute again; the unit is not at fault";
        readonly remedyOfUnit: "The unit is not at fault; whoever runs the software computes again";
    };
    readonly 'aggregation-failed': {
        readonly what: "The aggregation \"{aggregation}\" of \"{node}\" failed: {message}; the unit has no score and no rank";
        readonly remedy: "Tell the author of the plugin that brings the aggregation \"{aggregation}\", then compute again; the unit is not at fault";
    };
    readonly 'aggregation-absent': {
        readonly what: "{node} has no value: {reason}; it leaves the score of the unit";
        readonly remedy: "Report what is missing under it; the score of the unit stands on the rest";
    };
    readonly 'grader-failed': {
        readonly what: "The grader \"{grader}\" failed: {message}; the unit has no grade";
        readonly remedy: "Tell the author of the plugin that brings the grader \"{grader}\", then compute again; points and rank are not touched";
    };
    readonly 'ranker-failed': {
        readonly what: "The ranker \"{ranker}\" failed in the cohort \"{cohort}\": {message}; its units have no rank";
        readonly remedy: "Tell the author of the plugin that brings the ranker \"{ranker}\", then compute again; points are not touched";
    };
    readonly 'unit-refused': {
        readonly what: "The unit gets no score because these indicators could not be computed: {indicators}";
        readonly remedy: "Report their values (except where a software fault is listed) and compute again; other units are not affected";
    };
    readonly 'unit-unranked': {
        readonly what: "The unit is scored but not ranked; reason: {reason}";
        readonly remedy: "Nothing to correct if the rule fits the unit; otherwise check its traits";
    };
    readonly 'unit-without-traits': {
        readonly what: "The traits file does not list the unit; indicators for units with certain traits were left out of its maximum";
        readonly remedy: "Add a row for the unit to the traits file, even if it has none";
        readonly remedyOfUnit: "Ask whoever runs the software to add the traits of the unit";
    };
    readonly 'unit-without-parent': {
        readonly what: "The parent of the unit is not known, so it cannot be ranked within its parent";
        readonly remedy: "Give the code of the parent unit in the data or in the unit list";
    };
    readonly 'period-missing': {
        readonly what: "No assessment period is given, and the index {index} is in force from {from} to {to} only";
        readonly remedy: "Give the period, such as --period {example} (option period in code): its last day decides whether the index holds";
    };
    readonly 'index-starts-in-period': {
        readonly what: "The index {index} came into force on {from}, inside the assessment period {period}; it is applied to the whole period";
        readonly remedy: "Nothing needs to be done if that is meant; else choose a shorter period";
    };
    readonly 'index-not-in-force': {
        readonly what: "The index {name} (in force from {from}[ to {to}]) is not in force on {day}, the last day of the period {period}; it is used for this reason: {reason}";
        readonly remedy: "Hand the reason on with the results; without one, choose a period or an index that fits";
    };
    readonly 'unit-list-not-in-force': {
        readonly what: "The list of units {name} (in force from {from}[ to {to}]) is not in force on {day}, the last day of the period {period}; it is used for this reason: {reason}";
        readonly remedy: "Hand the reason on with the results; without one, leave out --code-list (codeList), and the list of that day is taken";
    };
    readonly 'units-unchecked': {
        readonly what: "Codes and names of units were compared with no list: {why}";
        readonly remedy: "Give a list (--code-list)[ or the assessment period ({option})]; where no list fits, compare codes and names by hand";
    };
    readonly 'unit-of-another-list': {
        readonly what: "In {source} {code} is \"{shown}\", a unit of the list {other}; in the list {list} the code stands for {expected}";
        readonly remedy: "Use figures and traits of the units of {list}, or a period for which {other} is in force; old codes are never turned into new ones unasked";
    };
    readonly 'unit-parent-differs': {
        readonly what: "In {source} the unit above is {parent}; in the list {list} it is {expected}";
        readonly remedy: "Correct the code of the unit above, or use the list of the right time";
    };
    readonly 'unit-traits-differ': {
        readonly what: "Figures and traits name this code differently: {data} and {traits}";
        readonly remedy: "Make sure that both speak of the same unit: codes were used again when units were merged";
    };
    readonly 'units-unnamed': {
        readonly what: "{count|unit has|units have} no name, neither in the data nor in the source of traits, and a code that stands for another unit in another list ({lists}): {codes}; only codes were compared with {list}";
        readonly remedy: "Give names beside the codes (column unit_name of the data or the traits file), so that a code of another list is noticed";
    };
    readonly 'unit-not-in-registry': {
        readonly what: "The unit code \"{code}\" is not in {list}[; nearest: {nearest}]";
        readonly remedy: "Check the code and the date of the list (codes changed when units were merged); the unit is scored all the same";
    };
    readonly 'unit-name-differs': {
        readonly what: "In {source} the unit is called \"{shown}\", in the list {list} \"{expected}\"";
        readonly remedy: "Check that the code belongs to this unit, then correct the code or the name";
    };
    readonly 'unit-code-missing': {
        readonly what: "The row has no unit code and was not counted";
        readonly remedy: "Write the unit code; keep leading zeros, which needs the cell format Text in Excel";
    };
    readonly 'code-not-text': {
        readonly what: "The code of the {what} is no text but {value}, or was a number on its way: zeros before it may be lost[; the code that was meant is probably {listed}]";
        readonly remedy: "Give the code as a text, in a program as '18070', in a table with the cell format Text; a row without the code of its unit is left out";
    };
    readonly 'unit-contradiction': {
        readonly what: "The {what} of the unit differs from what was given before: {first}, now {then}";
        readonly remedy: "Check whether the code belongs to two units; give the same everywhere; what came first is used";
    };
    readonly 'row-of-totals': {
        readonly what: "\"{word}\" stands in the place of a unit code: a row of totals is no unit and was left out";
        readonly remedy: "Delete the row; if it really is a unit, give it its code in the unit list";
    };
    readonly 'row-of-text': {
        readonly what: "The row holds nothing but the text \"{text}\" in the place of a unit code: it is read as a note, not as a unit";
        readonly remedy: "Move notes out of the table; if it is a unit without figures, give its name, or its code in the unit list";
    };
    readonly 'row-equals-sum': {
        readonly what: "Every figure of the unit is the sum of the {count} units above it ({figures} figures): it may be a row of totals";
        readonly remedy: "If it is, delete the row; if it is a unit, nothing is to be corrected";
    };
    readonly 'compared-alone': {
        readonly what: "Indicators that compare units had no other unit to compare with: {indicators}";
        readonly remedy: "Where there are other units, score all of them together: points, score and rank will be others";
    };
    readonly 'value-without-trait': {
        readonly what: "There are figures for indicators that apply only with a trait that the unit lacks, so they are not counted: {indicators}";
        readonly remedy: "If the unit has the trait, add it to the source of traits; if not, leave the cells empty or write NA";
    };
    readonly 'unit-check': {
        readonly what: "The unit needs a second look: {message}";
        readonly remedy: "Compare with the unit list and the evidence; if all is as reported, explain it in the file";
    };
    readonly 'trait-unknown': {
        readonly what: "The index has no trait \"{trait}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the name of the trait; there are: {known}";
    };
    readonly 'level-unknown': {
        readonly what: "There is no level \"{level}\"; rows that are not read: {rows}[; nearest: {nearest}]";
        readonly remedy: "Write one of the levels: {known}";
    };
    readonly 'row-wrong-shape': {
        readonly what: "What was given cannot be read: {expected} is needed, found {found}";
        readonly remedy: "Correct the program: a unit is an object with code, name, parent, traits (a list) and values (by indicator code, then by input id)";
    };
    readonly 'row-key-unknown': {
        readonly what: "The key \"{key}\" is given, which nothing reads[; nearest: {nearest}]";
        readonly remedy: "Correct the key, or leave it out; there are: {known}";
    };
    readonly 'indicator-unknown': {
        readonly what: "The index has no indicator \"{code}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the code; if Excel turned 1.10 into 1.1 or into a date, give the column of codes the format Text";
    };
    readonly 'input-unknown': {
        readonly what: "The indicator has no input \"{id}\"[; nearest: {nearest}]";
        readonly remedy: "Correct the id; the inputs of this indicator, with their ids in brackets: {known}";
    };
    readonly 'file-encoding': {
        readonly what: "The file is not UTF-8 text[ but {encoding}]; most often it uses the old fonts TCVN3 or VNI, or was saved as plain CSV";
        readonly remedy: "Convert the text to Unicode, then in Excel choose Save As, type \"CSV UTF-8 (Comma delimited)\"";
    };
    readonly 'file-empty': {
        readonly what: "The file has no rows of data";
        readonly remedy: "Check that it is the right file and sheet and that it was saved";
    };
    readonly 'file-header-missing': {
        readonly what: "The header row has no column \"{column}\"";
        readonly remedy: "Add \"{column}\" to the header row, without merged cells; where titles stand above it, delete them or name the row of the header (of the figures --header-row, of the traits --traits-header-row); recognised columns: {known}";
    };
    readonly 'file-header-duplicate': {
        readonly what: "The header row has the column \"{column}\" more than once";
        readonly remedy: "Keep one column \"{column}\" and delete or rename the others";
    };
    readonly 'file-header-unknown': {
        readonly what: "The column \"{column}\" is not recognised[; nearest: {nearest}]";
        readonly remedy: "Correct the header, or delete the column if it is not used";
    };
    readonly 'file-header-elsewhere': {
        readonly what: "The header is looked for on line {line}, but seems to stand on line {header}";
        readonly remedy: "Delete the lines above the header, or say where it stands: of the figures --header-row {header}, of the traits --traits-header-row {header}, in a program headerRow: {header}; from a file of decisions the lines must be deleted";
    };
    readonly 'file-row-unreadable': {
        readonly what: "The row cannot be read: {message}";
        readonly remedy: "Check the double quotes: close every one, and double those inside a text \"\"; remove strange characters";
    };
    readonly 'issues-left-out': {
        readonly what: "{total|more issue is|more issues are} not listed, because only the first {each} of each code and {all} in all are; left out: {codes}";
        readonly remedy: "Correct what is listed first and read again: so many issues mostly have one cause, such as a wrong profile or shifted columns";
    };
    readonly 'file-too-large': {
        readonly what: "The file exceeds a limit: {actual}; the limit is {limit}";
        readonly remedy: "Split the file, delete empty rows, columns and sheets; raise the limit only for a file that you trust";
    };
    readonly 'file-row-duplicate': {
        readonly what: "The row repeats an earlier row of the same unit";
        readonly remedy: "Keep the correct row and delete the other";
    };
};
