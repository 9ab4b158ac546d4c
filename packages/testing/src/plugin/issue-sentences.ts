import { type IssueKind, type MessageTemplate, slotsOf } from '@dti-vn/sdk'

/** The parts of a message that are read as sentences. */
const PARTS = ['what', 'remedy', 'remedyOfUnit'] as const

/** What is wrong with the sentences of issue codes: holes, loose ends, one language standing for the other, other values in one than in the other. */
export function faultsOfSentences(kinds: readonly IssueKind[]): string[] {
  return kinds.flatMap(({ id, vi, en }) => [
    ...faultsOfMessage(`${id} (vi)`, vi),
    ...faultsOfMessage(`${id} (en)`, en),
    ...PARTS.filter((part) => part !== 'remedyOfUnit' && vi[part] === en[part]).map((part) => `The ${part} of ${id} is the same in both languages: translate it.`),
    ...(slots(vi) === slots(en) ? [] : [`${id} has the placeholders ${slots(vi) || 'none'} in Vietnamese and ${slots(en) || 'none'} in English: both languages must say the same values.`]),
    ...((vi.remedyOfUnit === undefined) === (en.remedyOfUnit === undefined) ? [] : [`${id} has "remedyOfUnit" in one language only.`]),
  ])
}

function slots({ what, remedy }: MessageTemplate): string {
  return slotsOf(what, remedy).map((slot) => `{${slot}}`).join(', ')
}

function faultsOfMessage(name: string, message: MessageTemplate): string[] {
  return PARTS.flatMap((part) => {
    const text = message[part]
    if (text === undefined) return []
    const fault = (what: string) => `The ${part} of ${name} ${what}: ${JSON.stringify(text)}.`
    return [
      ...(text === text.trim() ? [] : [fault('begins or ends with white space')]),
      ...(/[.:;,]$/.test(text.trim()) ? [fault('ends with a punctuation mark; its place decides that')] : []),
      ...(text === text.normalize('NFC') ? [] : [fault('is not in the normal form NFC')]),
      ...(/[{}]/.test(text.replaceAll(/\{\w+(\|[^|{}]+\|[^|{}]+)?\}/g, '')) ? [fault('has a brace that belongs to no placeholder {name} or {name|one|several}')] : []),
    ]
  })
}
