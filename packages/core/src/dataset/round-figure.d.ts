/** A plain decimal rounded once, half away from zero, to `places` decimals; the same text where that takes nothing away. */
export declare function roundPlain(plain: string, places: number): string;
/** A finite number, taken as its shortest decimal form, rounded once, half away from zero, to `places` decimals: 1.005 to 2 places is 1.01. */
export declare function roundFigure(value: number, places: number): number;
