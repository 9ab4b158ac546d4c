import type { Plan } from '../engine/plan.js';
import type { Issue, Place } from '../issues/issue.js';
import { type KnownCodes } from './code-of-number.js';
import type { UnitRecord } from './unit.js';
/** The position of what is no unit: an unusable code, or a row of totals. What is stored for it is ignored. */
export declare const NO_UNIT = -1;
/** What a source knows of a unit besides its code; null and undefined say nothing. */
export interface UnitDetails {
    readonly name?: unknown;
    readonly parent?: unknown;
    readonly traits?: unknown;
    /** Name and parent in the source of traits. */
    readonly listed?: UnitRecord['listed'];
}
/** The units of a data set on their way in. */
export interface UnitRegister {
    readonly records: readonly UnitRecord[];
    /**
     * Positions, and where they stand, of units whose code reads as a note below a table (words with white space between them, or a colon at the end) and of which
     * nothing else is known.
     */
    readonly notes: ReadonlyMap<number, Place | undefined>;
    /** Position of the unit with a code, added when it is new; `NO_UNIT` for what is no code of a unit, which is told. */
    readonly position: (code: unknown, name: unknown, place: Place | undefined) => number;
    /** Adds what is known of a unit. What was known before stands; what contradicts it is told once. */
    readonly describe: (position: number, details: UnitDetails, place?: Place) => void;
}
/** What codes and details belong to, in words. */
export declare const WORDS: Readonly<{
    unit: {
        vi: string;
        en: string;
    };
    name: {
        vi: string;
        en: string;
    };
    parent: {
        vi: string;
        en: string;
    };
    indicator: {
        vi: string;
        en: string;
    };
    traits: {
        vi: string;
        en: string;
    };
}>;
/** Starts a register. Codes in `known` are units even where they look like a row of totals. */
export declare function unitRegister(plan: Plan, report: (issue: Issue) => void, known?: KnownCodes): UnitRegister;
