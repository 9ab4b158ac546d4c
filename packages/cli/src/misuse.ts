/** The command was used in a way that cannot work. Its lines are in the language of the run; the exit code is 2. */
export class CliMisuse extends Error {
  override readonly name = 'CliMisuse'
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}
