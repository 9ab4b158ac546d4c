import type { CellStyle } from 'hucre'
import { COLORS } from './palette.js'
import type { Border, Style } from './style.js'

const FONT = 'Times New Roman'
const SIZE = 11

/** The font of cells without a style: what Vietnamese offices use and have. */
export const DEFAULT_FONT = Object.freeze({ name: FONT, size: SIZE })

/** A style as the library takes it. */
export function libraryStyle(style: Style): CellStyle {
  const { align, vertical, wrap, indent } = style
  const isAligned = align !== undefined || vertical !== undefined || wrap !== undefined || indent !== undefined
  return {
    font: fontOf(style),
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill }, bgColor: { rgb: style.fill } } }),
    ...(style.border === undefined ? {} : { border: borderOf(style.border) }),
    ...(isAligned
      ? {
          alignment: {
            ...(align === undefined ? {} : { horizontal: align }),
            ...(vertical === undefined ? {} : { vertical }),
            ...(wrap === undefined ? {} : { wrapText: wrap }),
            ...(indent === undefined ? {} : { indent }),
          },
        }
      : {}),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.unlocked === true ? { protection: { locked: false } } : {}),
  }
}

/** The part of a style that a conditional format can change. */
export function conditionalStyle({ bold, italic, color, fill }: Style): CellStyle {
  return {
    font: {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(color === undefined ? {} : { color: { rgb: color } }),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
  }
}

function fontOf({ bold, italic, underline, size = SIZE, color }: Style): NonNullable<CellStyle['font']> {
  return {
    name: FONT,
    size,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(underline === true ? { underline } : {}),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  }
}

function borderOf(border: Border): NonNullable<CellStyle['border']> {
  const line = { style: border === 'strong' ? ('medium' as const) : ('thin' as const), color: { rgb: COLORS.line } }
  return border === 'bottom' ? { bottom: line } : { top: line, right: line, bottom: line, left: line }
}
