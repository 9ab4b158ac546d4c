import type { IssueCode } from './codes.js';
import type { MessageTemplate } from './render-issue.js';
/** The sentence of every issue code in English: what is wrong, and what to do. */
export declare const MESSAGES_EN: Readonly<Record<IssueCode, MessageTemplate>>;
