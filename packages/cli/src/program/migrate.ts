import { migrateCommand } from '../commands/migrate.js'
import { CliMisuse } from '../misuse.js'
import type { DefineCommand } from './command-spec.js'

export const defineMigrate: DefineCommand = (command, context, finish) => {
  const { texts } = context
  command
    .option('--index <file.json>', texts.optIndex)
    .option('--out <file.json>', texts.migrate.out)
    .addHelpText('after', `\n${texts.migrate.more}`)
    .action(async (file: string | undefined, options: { readonly index?: string | undefined; readonly out?: string | undefined }) => {
      if (file !== undefined && options.index !== undefined) throw new CliMisuse(texts.excessArguments)
      const index = options.index ?? file
      if (index === undefined) throw new CliMisuse(texts.migrate.needsIndex)
      finish(await migrateCommand(context, { index, out: options.out }))
    })
}
