import {
  type Field, type IndexDefinition, type IndicatorDefinition, indicatorsOf, KIND_NAMES, type KindName, KINDS, type Language, type LevelDefinition, type LocalText, nodesOf, type Plugin, TEXT, textsAt,
} from '@dti-vn/sdk'
import { faultsOfText } from '../assert/texts.js'

type Text = readonly [what: string, text: LocalText | undefined]

/** Texts of a plugin that lack a language. */
export function faultsOfPluginTexts({ id, meta, contributions }: Plugin, languages: readonly Language[]): string[] {
  const { levels = [], indexes = [] } = contributions
  const texts: Text[] = [
    [`The title of ${id}`, meta.title],
    ...optional(`The description of ${id}`, meta.description),
    ...levels.flatMap(levelTexts),
    ...indexes.flatMap(indexTexts),
    ...KIND_NAMES.flatMap((kind) => (contributions[kind] ?? []).flatMap((one) => fieldTexts(kind, one))),
  ]
  return texts.flatMap(([what, text]) => faultsOfText(what, text, languages))
}

/** Every field that the table of its kind declares as a text, and why a contribution is deprecated. Levels and indexes have their own words. */
function fieldTexts(kind: KindName, one: { readonly id: string; readonly deprecated?: { readonly reason: LocalText } | undefined }): Text[] {
  const reason = optional(`The reason why ${one.id} is deprecated`, one.deprecated?.reason)
  if (kind === 'levels') return reason
  const fields: Readonly<Record<string, Field>> = KINDS[kind].fields ?? {}
  const values = one as Readonly<Record<string, unknown>>
  const own = Object.entries(fields).filter(([key, { shape, required }]) => shape === TEXT && (required || values[key] !== undefined))
  return [...own.map(([key]): Text => [`The ${key} of ${one.id}`, values[key] as LocalText | undefined]), ...reason]
}

function levelTexts({ id, name, unitKind, evaluatedBy, traits }: LevelDefinition): Text[] {
  return [
    [`The name of the level ${id}`, name],
    [`The unit kind of the level ${id}`, unitKind],
    ...(evaluatedBy ? textsAt(evaluatedBy, null) : []).map(({ text }): Text => [`The evaluator of the level ${id}`, text]),
    ...traits.map((trait): Text => [`The meaning of the trait ${trait.id} of the level ${id}`, trait.meaning]),
  ]
}

function indexTexts({ id, name, notice, nodes, traits = [], grades = [], pillars = [] }: IndexDefinition): Text[] {
  return [
    [`The name of ${id}`, name],
    ...optional(`The notice of ${id}`, notice),
    ...traits.map((trait): Text => [`The meaning of the trait ${trait.id} of ${id}`, trait.meaning]),
    ...grades.map((grade): Text => [`The grade ${grade.id} of ${id}`, grade.name]),
    ...pillars.map((pillar): Text => [`The pillar ${pillar.id} of ${id}`, pillar.name]),
    ...[...nodesOf(nodes)].flatMap(({ node }): Text[] => (node.kind === 'group' ? [[`The name of ${node.id} of ${id}`, node.name]] : [])),
    ...indicatorsOf(nodes).flatMap(({ node }) => indicatorTexts(node)),
  ]
}

function indicatorTexts({ code, name, inputs, evidence, source }: IndicatorDefinition): Text[] {
  return [
    [`The name of ${code}`, name],
    ...optional(`The evidence of ${code}`, evidence),
    ...optional(`The source of ${code}`, source),
    ...inputs.flatMap((input): Text[] => [
      [`The label of ${code}/${input.id}`, input.label],
      ...optional(`The unit of ${code}/${input.id}`, input.unit),
      ...(input.options ?? []).map((option): Text => [`The option ${option.id} of ${code}/${input.id}`, option.label]),
    ]),
  ]
}

function optional(what: string, text: LocalText | undefined): Text[] {
  return text === undefined ? [] : [[what, text]]
}
