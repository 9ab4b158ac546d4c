import ts from 'typescript'

/** A wording that is not used in English texts, and what is written in its place. */
interface Wording {
  readonly not: RegExp
  readonly use: string
}

/** The list that CONTRIBUTING.md speaks of ("Words"). */
const WORDINGS: readonly Wording[] = [
  { not: /\btold\b(?! apart| from)/iu, use: 'reported, printed, named' },
  { not: /\b(?<!there )(?:is|are|was|were) none\b(?! of)/iu, use: 'is not a …, there is no …: with the noun' },
  { not: /\b(?:with|has|have|needs?|takes?|for|than) none(?= *[.;,:|)]|$)/iu, use: 'with no …, has no …: with the noun' },
  { not: /\bby halves\b/iu, use: 'in part' },
  { not: /\bsettl(?:e|es|ed|ing)\b/iu, use: 'decide, find, resolve' },
  { not: /\b(?:stand|stands|stood) (?!for\b|out\b)/iu, use: 'is, is listed, is printed, comes, occurs' },
  { not: /\bas (?:it|they) stands?\b/iu, use: 'as it is, as it was written' },
  { not: /\b(?:what|which) eats\b|\beats its own\b/iu, use: 'uses' },
]

/** The wordings of a text that are not to be used; code between backquotes is not read. */
export function strayWordings(text: string): string[] {
  const prose = text.replaceAll(/`[^`]*`/gu, '``')
  return WORDINGS.flatMap(({ not, use }) => {
    const found = not.exec(prose)?.[0]
    return found === undefined ? [] : [`"${found}": ${use}`]
  })
}

/** The lines of a page outside its examples, with their numbers. */
export function proseOfPage(page: string): { readonly line: number; readonly text: string }[] {
  let isCode = false
  return page.split('\n').flatMap((text, i) => {
    const isFence = text.trimStart().startsWith('```')
    if (isFence) isCode = !isCode
    return isCode || isFence ? [] : [{ line: i + 1, text }]
  })
}

/** Texts for people that a source holds: string literals with a space in them. */
export function textsOfSource(source: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) && node.text.includes(' ')) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, false))
  return texts
}

/** The docstrings of what a source exports, at its top level and inside its exported types. */
export function docstringsOfSource(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    const docs = (node as ts.Node & { readonly jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? []
    for (const doc of docs) texts.push(doc.getText(file).replaceAll(/^\s*\/?\*+\/?|\*\/$/gmu, ' ').replaceAll(/\s+/gu, ' ').trim())
    ts.forEachChild(node, visit)
  }
  for (const statement of file.statements) {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    if (isExported) visit(statement)
  }
  return texts
}
