import type { IssueCode } from './codes.js';
import type { MessageTemplate } from './render-issue.js';
/** The sentence of every issue code in Vietnamese: what is wrong, and what to do. */
export declare const MESSAGES_VI: Readonly<Record<IssueCode, MessageTemplate>>;
