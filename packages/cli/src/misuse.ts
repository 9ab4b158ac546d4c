/** The command was used in a way that cannot work. The message is in the language of the run; the exit code is 2. */
export class CliMisuse extends Error {
  override readonly name = 'CliMisuse'
}
