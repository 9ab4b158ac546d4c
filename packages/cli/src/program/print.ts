import { printCommand, type PrintOptions } from '../commands/print.js'
import { addIndexOptions } from '../options.js'
import type { DefineCommand } from './command-spec.js'

export const definePrint: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addIndexOptions(command, texts)
    .option('--out <file>', texts.printed.out)
    .addHelpText('after', `\n${texts.printed.more}`)
    .action(async (options: PrintOptions) => {
      finish(await printCommand(context, options))
    })
}
