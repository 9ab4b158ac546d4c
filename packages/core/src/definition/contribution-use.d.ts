/** A contribution by its id, with params where it takes any. */
export type ContributionUse = string | {
    readonly use: string;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
};
/** Id and params of a use. */
export interface ReadUse {
    readonly id: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** Id and params of a use; those of `unless` where nothing is declared. */
export declare function readUse(use: ContributionUse | undefined, unless: string): ReadUse;
