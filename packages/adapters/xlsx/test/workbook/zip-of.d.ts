/** A file to be put into an archive, with what its headers shall claim where that is not the truth. */
export interface Packed {
    readonly name: string;
    readonly data: string | Uint8Array;
    readonly inflated?: number;
    readonly compressed?: number;
    readonly flags?: number;
}
/** A ZIP archive by the format of PKWARE's APPNOTE 4.3: local headers with data, central directory, end record. */
export declare function zipOf(files: readonly Packed[]): Uint8Array;
/** The parts of a workbook with one sheet; `sheetData` is the content of the worksheet, `parts` replaces or adds parts. */
export declare function workbookParts(sheet: string, parts?: Readonly<Record<string, string>>): Packed[];
/** A workbook with one sheet. */
export declare function workbookOf(sheet: string, parts?: Readonly<Record<string, string>>): Uint8Array;
/** A table of shared strings; `xml` stands inside it. */
export declare function sharedStrings(xml: string): string;
