/** Names with equal keys are one name to a reader: case, spaces, the place of the tone in a syllable, Ð/Đ and P./Phường do not count; a tone does. */
export declare function nameKey(name: string): string;
