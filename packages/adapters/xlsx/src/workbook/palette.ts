import type { Style } from './style.js'

/** The colours of every workbook we write: dark blue for structure, pale yellow for what people type, grey for what they need not read. */
export const COLORS = Object.freeze({
  ink: '1F2937',
  quiet: '6B7280',
  line: 'B8C2CC',
  head: '1F4E79',
  headInk: 'FFFFFF',
  main: 'D6E4F0',
  group: 'EDF3F8',
  input: 'FFFBE6',
  total: 'E2EFDA',
  notice: 'FFF4CE',
  noticeInk: '7A4B00',
  good: 'C6E7CE',
  warn: 'FFE3A3',
  bad: 'F8C9C4',
  off: 'E5E7EB',
})

const base: Style = { vertical: 'center', color: COLORS.ink }
const boxed: Style = { ...base, border: 'thin' }

/** Styles by name. Numbers take their format with `styled(STYLES.number, { numberFormat: fixedPlaces(2) })`. */
export const STYLES = Object.freeze({
  plain: base,
  title: { ...base, bold: true, size: 16, color: COLORS.head },
  subtitle: { ...base, size: 11, color: COLORS.quiet },
  label: { ...base, bold: true },
  notice: { ...base, wrap: true, italic: true, fill: COLORS.notice, color: COLORS.noticeInk },
  head: { ...boxed, bold: true, wrap: true, align: 'center', fill: COLORS.head, color: COLORS.headInk },
  main: { ...boxed, bold: true, wrap: true, fill: COLORS.main },
  mainNumber: { ...boxed, bold: true, align: 'right', fill: COLORS.main },
  group: { ...boxed, bold: true, wrap: true, fill: COLORS.group },
  text: { ...boxed, wrap: true, vertical: 'top' },
  code: { ...boxed, align: 'center', vertical: 'top' },
  number: { ...boxed, align: 'right', vertical: 'top' },
  quiet: { ...boxed, wrap: true, vertical: 'top', color: COLORS.quiet, size: 10 },
  input: { ...boxed, vertical: 'top', wrap: true, fill: COLORS.input, unlocked: true },
  inputNumber: { ...boxed, vertical: 'top', align: 'right', fill: COLORS.input, unlocked: true },
  total: { ...boxed, bold: true, wrap: true, fill: COLORS.total, border: 'strong' },
  totalNumber: { ...boxed, bold: true, align: 'right', fill: COLORS.total, border: 'strong' },
  link: { ...base, underline: true, color: COLORS.head },
  good: { ...boxed, fill: COLORS.good },
  warn: { ...boxed, fill: COLORS.warn },
  bad: { ...boxed, fill: COLORS.bad },
  off: { ...boxed, fill: COLORS.off, color: COLORS.quiet },
} satisfies Readonly<Record<string, Style>>)

/** A name in `STYLES`. */
export type StyleName = keyof typeof STYLES
