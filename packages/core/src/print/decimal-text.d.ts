import type { Language } from '../definition/local-text.js';
/**
 * A plain decimal in the writing of a language: thousands grouped, decimal comma in Vietnamese (1.234,5), point in English (1,234.5), a true
 * minus sign.
 * It works on text, so that no digit changes.
 */
export declare function decimalText(plain: string, language: Language): string;
