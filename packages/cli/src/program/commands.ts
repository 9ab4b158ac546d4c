import type { CommandSpec } from './command-spec.js'

/** The commands of `dti`, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = Object.freeze<CommandSpec[]>([
  { name: 'levels', about: (texts) => texts.levelsAbout, load: async () => (await import('./levels.js')).defineLevels },
  { name: 'units', about: (texts) => texts.units.about, load: async () => (await import('./units.js')).defineUnits },
  { name: 'check', about: (texts) => texts.checkAbout, argument: { name: '[file.json]', about: (texts) => texts.optIndex }, load: async () => (await import('./check.js')).defineCheck },
  { name: 'migrate', about: (texts) => texts.migrate.about, argument: { name: '[file.json]', about: (texts) => texts.optIndex }, load: async () => (await import('./migrate.js')).defineMigrate },
  { name: 'score', isOfOneLevel: true, about: (texts) => texts.scoreAbout, load: async () => (await import('./score.js')).defineScore },
  { name: 'explain', isOfOneLevel: true, about: (texts) => texts.explainAbout, load: async () => (await import('./explain.js')).defineExplain },
  { name: 'feedback', isOfOneLevel: true, about: (texts) => texts.feedbackAbout, load: async () => (await import('./feedback.js')).defineFeedback },
  { name: 'form', isOfOneLevel: true, about: (texts) => texts.formAbout, load: async () => (await import('./form.js')).defineForm },
  { name: 'sql', isOfOneLevel: true, about: (texts) => texts.sqlAbout, load: async () => (await import('./sql.js')).defineSql },
  { name: 'import-annex', isOfOneLevel: true, about: (texts) => texts.importAnnexAbout, load: async () => (await import('./import-annex.js')).defineImportAnnex },
  { name: 'print', isOfOneLevel: true, about: (texts) => texts.printed.about, load: async () => (await import('./print.js')).definePrint },
  { name: 'collect', isOfOneLevel: true, about: (texts) => texts.collectAbout, load: async () => (await import('./collect.js')).defineCollect },
  { name: 'config', about: (texts) => texts.showConfig.about, load: async () => (await import('./config.js')).defineConfig },
])

/** The names of commands among the arguments: one of them is the command, or what `help` is asked about. */
export function namedCommands(args: readonly string[]): readonly string[] {
  return COMMANDS.map(({ name }) => name).filter((name) => args.includes(name))
}
