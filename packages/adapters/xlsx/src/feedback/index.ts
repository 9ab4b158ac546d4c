export type { FeedbackOptions } from './feedback-model.js'
export { feedbackWorkbook, type FeedbackWriter, feedbackWriter } from './feedback-workbook.js'
export { feedbackReader, type FeedbackReader, type LostIndicator, type UnitFeedback } from './unit-feedback.js'
export type { Advice } from './advice.js'
