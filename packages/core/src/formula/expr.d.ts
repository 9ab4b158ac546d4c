import type { OPERATIONS, Operator, OperandType, ReferenceFunction } from './operations.js';
export type { ArithmeticOperator, ComparisonOperator, ExprType, ReferenceFunction } from './operations.js';
/** What an operation holds besides its operands. */
export interface OwnFields {
    /** A decimal literal of at most 15 significant digits. */
    readonly number: {
        readonly value: string;
    };
    readonly boolean: {
        readonly value: boolean;
    };
    readonly input: {
        readonly id: string;
    };
    /** An input, or the constant where it was not reported. */
    readonly 'input-or': {
        readonly id: string;
        readonly fallback: number | boolean;
    };
    /** True when the choice input holds the option. */
    readonly option: {
        readonly id: string;
        readonly option: string;
    };
    /** Half away from zero, to `places` decimals. */
    readonly round: {
        readonly places: number;
    };
    readonly ref: {
        readonly fn: ReferenceFunction;
    };
}
/** Operations that hold more than their operands. */
export type FieldOperator = keyof OwnFields;
type Operands<Op extends Operator> = (typeof OPERATIONS)[Op]['operands'];
type OperandOf<Type> = Type extends 'numbers' ? readonly Expr[] : Type extends OperandType ? Expr : never;
/** An expression of one operation. */
export type ExprOf<Op extends Operator> = Op extends Operator ? {
    readonly op: Op;
} & {
    readonly [Key in keyof Operands<Op>]: OperandOf<Operands<Op>[Key]>;
} & (Op extends FieldOperator ? OwnFields[Op] : unknown) : never;
/**
 * The closed expression language that every executor understands: plain, JSON-serialisable data, `{ op, … }` with the operands that the table
 * of operations names (`left` and `right`, `arg`, `args`, `arg low high`, `test then else`). A scoring method expands to one; formula texts are
 * parsed to one. `points` is the maximum points of the indicator (or of the part, inside `sum_of_parts`); of an `if` only the branch taken is
 * evaluated; `sqrt`, `ln` and `exp` are correct to 40 significant digits, and all but them, `sd` and some powers is exact.
 */
export type Expr = ExprOf<Operator>;
