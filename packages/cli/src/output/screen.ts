/** How a stream is shown. */
export interface Screen {
  /** Columns of the terminal; undefined where the stream is none, and lines are then not broken. */
  readonly width?: number | undefined
  readonly colour: boolean
  /** A terminal of any width, also an unknown one: what is shown on it must be harmless. */
  readonly isTerminal?: boolean | undefined
}

/** A file or a pipe. */
export const PLAIN: Screen = Object.freeze({ colour: false })

/** What a stream of the process tells. */
interface Stream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/**
 * The screen behind a stream. Colour where it is a terminal that is not dumb; FORCE_COLOR asks for it elsewhere, and NO_COLOR, which wins, forbids it
 * (no-color.org: any value but an empty one).
 */
export function screenOf({ isTTY, columns }: Stream, env: Readonly<Record<string, string | undefined>>): Screen {
  const isTerminal = isTTY === true
  const forced = env['FORCE_COLOR']
  const isForced = forced !== undefined && forced !== '0' && forced !== 'false'
  const isAllowed = forced === undefined && isTerminal && env['TERM'] !== 'dumb'
  const isForbidden = (env['NO_COLOR'] ?? '') !== ''
  return { width: isTerminal && columns !== undefined && columns > 0 ? columns : undefined, colour: !isForbidden && (isForced || isAllowed), isTerminal }
}

const CODES = { bold: [1, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const

/** A way to mark a text. */
export type Style = keyof typeof CODES

/** The text in a style where the screen has colour. The text must be safe before: this puts escapes around it. */
export function styled(text: string, style: Style, { colour }: Screen): string {
  const [on, off] = CODES[style]
  return colour ? `\u001b[${String(on)}m${text}\u001b[${String(off)}m` : text
}
