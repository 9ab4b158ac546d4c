import type { Command } from 'commander'
import type { GroupTexts } from './text/group-texts.js'

/** Headings of options, and the options below each, by their long names. */
const GROUPS = {
  index: ['--level', '--index'],
  input: ['--data', '--from', '--traits', '--forms', '--file', '--rejections', '--approvals', '--code-list', '--filled'],
  place: ['--sheet', '--header-row', '--header-rows', '--profile', '--traits-sheet', '--traits-header-row', '--traits-header-rows', '--traits-profile', '--columns', '--include', '--encoding', '--table'],
  run: ['--period', '--outside-validity', '--cohort', '--data-status', '--executor', '--score'],
  general: ['--lang', '--plugin', '--no-config', '--version'],
} as const satisfies Partial<Record<keyof GroupTexts, readonly string[]>>

/** Puts the options of a command under headings; what no other heading names says what the result is. */
export function groupOptions(command: Command, texts: GroupTexts): Command {
  for (const option of command.options) option.helpGroup(texts[groupOf(option.long ?? '')])
  return command
}

function groupOf(long: string): keyof GroupTexts {
  const found = Object.entries(GROUPS).find(([, names]) => (names as readonly string[]).includes(long))
  return (found?.[0] as keyof typeof GROUPS | undefined) ?? 'result'
}
