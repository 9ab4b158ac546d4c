import type { Locale } from '@dti-vn/sdk'

/** A third language. What is absent is said in English and listed in `engine.language('lo').absent`. */
export const lao: Locale = Object.freeze({
  id: 'lo',
  name: 'ລາວ',
  // By issue code, with the placeholders of the English sentence.
  messages: {
    'value-duplicate': { what: 'ຄ່າ {value} ຊ້ຳກັນ', remedy: 'ລຶບຄ່າທີ່ຊ້ຳ' },
  },
  // By id of a word of outputs, see `OUTPUT_WORDS` of the SDK.
  words: { 'heading.rank': 'ອັນດັບ', 'heading.points': 'ຄະແນນ' },
})
