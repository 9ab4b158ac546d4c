/** What an expression yields. The two never mix. */
export type ExprType = 'number' | 'boolean';
/** What stands under a key of an operation: an expression of a type, one of several of the `same` type, or a list of at least one number. */
export type OperandType = ExprType | 'same' | 'numbers';
/** All that the language says of one operation. What it means is said once by each backend: see docs/how-to-change.md. */
export interface Operation {
    /** The operands by their keys, in the order in which they are written. */
    readonly operands: Readonly<Record<string, OperandType>>;
    /** `input`: as the input is declared. `same`: as its operands of the same type. */
    readonly result: ExprType | 'input' | 'same';
    /** The sign that formulas write between two operands or before the only one. */
    readonly sign?: string;
    /** The name by which formulas call it. */
    readonly call?: string;
    /** True where an input may have that name: formulas look functions up only before a parenthesis. Names that were reserved from the start stay so. */
    readonly free?: true;
    /** True when its value differs between units whatever its operands are. */
    readonly varies?: true;
    /** Whether its value may not be rational; `sometimes` is decided by `isInexact`. */
    readonly inexact?: 'always' | 'sometimes';
    /** True when it has no value for some numbers: those are `out-of-domain`. */
    readonly partial?: true;
}
declare const TWO: {
    readonly left: "number";
    readonly right: "number";
};
declare const LIST: {
    readonly args: "numbers";
};
/**
 * The operations of the language: walking, checking, parsing, reserved names and printing read this table, and every backend is a record
 * over its keys that does not compile with one missing.
 */
export declare const OPERATIONS: Readonly<{
    readonly number: {
        readonly operands: {};
        readonly result: "number";
    };
    readonly boolean: {
        readonly operands: {};
        readonly result: "boolean";
    };
    readonly points: {
        readonly operands: {};
        readonly result: "number";
    };
    readonly input: {
        readonly operands: {};
        readonly result: "input";
        readonly varies: true;
    };
    readonly add: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "number";
        readonly sign: "+";
    };
    readonly sub: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "number";
        readonly sign: "-";
    };
    readonly mul: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "number";
        readonly sign: "*";
    };
    readonly div: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "number";
        readonly sign: "/";
    };
    readonly pow: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "number";
        readonly sign: "^";
        readonly inexact: "sometimes";
        readonly partial: true;
    };
    readonly neg: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly sign: "-";
    };
    readonly eq: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "boolean";
        readonly sign: "==";
    };
    readonly ne: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "boolean";
        readonly sign: "!=";
    };
    readonly lt: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "boolean";
        readonly sign: "<";
    };
    readonly le: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "boolean";
        readonly sign: "<=";
    };
    readonly gt: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "boolean";
        readonly sign: ">";
    };
    readonly ge: {
        readonly operands: {
            readonly left: "number";
            readonly right: "number";
        };
        readonly result: "boolean";
        readonly sign: ">=";
    };
    readonly and: {
        readonly operands: {
            readonly left: "boolean";
            readonly right: "boolean";
        };
        readonly result: "boolean";
        readonly sign: "and";
    };
    readonly or: {
        readonly operands: {
            readonly left: "boolean";
            readonly right: "boolean";
        };
        readonly result: "boolean";
        readonly sign: "or";
    };
    readonly not: {
        readonly operands: {
            readonly arg: "boolean";
        };
        readonly result: "boolean";
        readonly sign: "not";
    };
    readonly if: {
        readonly operands: {
            readonly test: "boolean";
            readonly then: "same";
            readonly else: "same";
        };
        readonly result: "same";
    };
    readonly min: {
        readonly operands: {
            readonly args: "numbers";
        };
        readonly result: "number";
        readonly call: "min";
    };
    readonly max: {
        readonly operands: {
            readonly args: "numbers";
        };
        readonly result: "number";
        readonly call: "max";
    };
    readonly abs: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "abs";
    };
    readonly floor: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "floor";
    };
    readonly ceil: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "ceil";
    };
    readonly round: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "round";
    };
    readonly clamp: {
        readonly operands: {
            readonly arg: "number";
            readonly low: "number";
            readonly high: "number";
        };
        readonly result: "number";
        readonly call: "clamp";
    };
    readonly sqrt: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "sqrt";
        readonly inexact: "always";
        readonly partial: true;
    };
    readonly ln: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "ln";
        readonly inexact: "always";
        readonly partial: true;
    };
    readonly exp: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "exp";
        readonly free: true;
        readonly inexact: "always";
        readonly partial: true;
    };
    readonly option: {
        readonly operands: {};
        readonly result: "boolean";
        readonly call: "is";
        readonly varies: true;
    };
    readonly 'input-or': {
        readonly operands: {};
        readonly result: "input";
        readonly call: "default";
        readonly varies: true;
    };
    /** Formulas call it `ref_max`, `ref_min` …: by the names of `REFERENCES`. */
    readonly ref: {
        readonly operands: {
            readonly arg: "number";
        };
        readonly result: "number";
        readonly call: "ref";
        readonly varies: true;
        readonly inexact: "sometimes";
    };
}>;
/** Aggregates over the reference set of an indicator. `sd` is that of the population; `rank` is the unit's own rank, 1 for the highest, ties equal. */
export declare const REFERENCES: readonly ["max", "min", "mean", "sd", "count", "rank"];
/** The key of an operation, `op` of its expressions. */
export type Operator = keyof typeof OPERATIONS;
export type ReferenceFunction = (typeof REFERENCES)[number];
type Operators<Wanted> = {
    [Op in Operator]: (typeof OPERATIONS)[Op] extends Wanted ? Op : never;
}[Operator];
/** Operators with two arguments of numbers that give a number. `^` is right-associative and binds tighter than unary minus. */
export type ArithmeticOperator = Operators<{
    readonly operands: typeof TWO;
    readonly result: 'number';
}>;
/** Exact comparisons of two numbers. */
export type ComparisonOperator = Operators<{
    readonly operands: typeof TWO;
    readonly result: 'boolean';
}>;
/** Operations that can yield a number. */
export type NumberOperator = Operators<{
    readonly result: 'number' | 'input' | 'same';
}>;
/** Operations that can yield true or false. */
export type TruthOperator = Operators<{
    readonly result: 'boolean' | 'input' | 'same';
}>;
/** Operations on a list of operands, `args`. */
export type ListOperator = Operators<{
    readonly operands: typeof LIST;
}>;
/** Operations that formulas write as a call. */
export type CallOperator = Operators<{
    readonly call: string;
}>;
/** Operations of which `isInexact` decides whether their value is rational. */
export type SometimesInexact = Operators<{
    readonly inexact: 'sometimes';
}>;
/** The entry of an operation; undefined for what is none. */
export declare function operationOf(op: string): Operation | undefined;
/** True for the key of an operation. */
export declare function isOperator(op: unknown): op is Operator;
/** The operations in the order of the table. */
export declare function operators(): readonly Operator[];
/** The names by which formulas call an operation: none, one, or one for each aggregate. */
export declare function callNames(op: Operator): readonly string[];
export {};
