import type { IndexDefinition } from '../definition/index-definition.js';
import { type Rational } from '../numeric/rational.js';
import type { Scorecard } from './scorecard.js';
import type { State } from './state.js';
/** Points of a node, an indicator or the whole of one unit, in exact numbers. */
export interface ExactAmount {
    /** As they were computed; rounded only where the index rounds. */
    readonly points: Rational;
    /** The maximum that applies to the unit. */
    readonly maxPoints: Rational;
    /** points / maxPoints × scale, rounded to the places of the index as it is printed; null where the maximum is 0. */
    readonly score: Rational | null;
}
/** An indicator of one unit. */
export interface ExactIndicator extends ExactAmount {
    readonly state: State;
}
/** A unit with a score, as graders and rankers see it. */
export interface ExactUnit extends ExactAmount {
    readonly code: string;
    readonly score: Rational;
    /** Main indicators and groups by id. */
    readonly nodes: Readonly<Record<string, ExactAmount>>;
    /** Indicators by code. */
    readonly indicators: Readonly<Record<string, ExactIndicator>>;
}
/** What graders and rankers know besides units. */
export interface ExactContext {
    /** Frozen. */
    readonly definition: IndexDefinition;
}
/** One unit of a scorecard in exact numbers; undefined where it has no score. */
export declare function exactUnit(card: Scorecard, unit: number): ExactUnit | undefined;
