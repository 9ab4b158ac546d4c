/** A text without case, marks over and under letters, and runs of spaces: `TỔNG  CỘNG` and `tong cong` have one. */
export declare function plainKey(text: string): string;
