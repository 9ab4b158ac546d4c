export { type FeedbackOptions, feedbackWorkbook, type FeedbackWriter, feedbackWriter } from './feedback-workbook.js'
export { feedbackReader, type FeedbackReader, type LostIndicator, type UnitFeedback } from './unit-feedback.js'
export type { Advice } from './advice.js'
