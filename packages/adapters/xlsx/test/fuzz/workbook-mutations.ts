import type { Random } from './random.js'

/** The parts of a workbook as texts, by path. */
export type Parts = ReadonlyMap<string, string>

/** Changes parts; undefined where there is nothing to change. */
export type Mutation = (parts: Parts, random: Random) => Parts | undefined

const MAIN = /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g
const OFFICE = /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g

const isCells = (path: string) => /worksheets\/sheet\d+\.xml$/.test(path)
const isText = (path: string) => path.endsWith('sharedStrings.xml')
const isRead = (path: string) => isCells(path) || isText(path)

/** Changes one place of one part; `find` gives the places, `change` what stands there then. */
function at(which: (path: string) => boolean, find: RegExp, change: (found: RegExpMatchArray, random: Random) => string): Mutation {
  return (parts, random) => {
    const paths = [...parts.keys()].filter(which)
    if (paths.length === 0) return undefined
    const path = random.pick(paths)
    const text = parts.get(path) ?? ''
    const places = [...text.matchAll(find)]
    if (places.length === 0) return undefined
    const place = random.pick(places)
    return new Map(parts).set(path, text.slice(0, place.index) + change(place, random) + text.slice(place.index + place[0].length))
  }
}

/** Changes a part as a whole. */
function whole(which: (path: string) => boolean, change: (text: string, random: Random) => string): Mutation {
  return (parts, random) => {
    const paths = [...parts.keys()].filter(which)
    const path = paths.length === 0 ? undefined : random.pick(paths)
    return path === undefined ? undefined : new Map(parts).set(path, change(parts.get(path) ?? '', random))
  }
}

const TAG = /<[a-zA-Z][^<>]*>/g
const OPEN_TAG = /<[a-zA-Z](?:[^<>]*[^<>/])?>/g
const ANY_TAG = /<\/?[a-zA-Z](?:[^<>]*[^<>/])?>/g

/** What changes nothing of what a workbook says. */
export const HARMLESS: Readonly<Record<string, Mutation>> = Object.freeze({
  'a comment between tags': at(isRead, />(?=<)/g, () => '><!-- c r="A1" v 7 -->'),
  'an instruction': at(isRead, />(?=<\/?(?:row|c|si|sheetData|worksheet|sst)\b)/g, () => '><?x y?>'),
  'white space between cells': at(isRead, />(?=<\/?(?:row|c|si|sheetData)\b)/g, (_, random) => `>${random.pick([' ', '\n', '\r\n\t'])}`),
  'white space in tags': at(isRead, TAG, ([tag]) => tag.replace(/ (?=[a-zA-Z:]+=")/g, ' \n\t').replace(/="/g, ' = "').replace(/(?=\/?>$)/, ' ')),
  'other quotes': at(isRead, TAG, ([tag]) => (tag.includes("'") ? tag : tag.replaceAll('"', "'"))),
  'attributes in another order': at(isRead, TAG, ([tag]) => {
    const [, name = '', attributes = '', end = ''] = /^<([^\s/>]+)(.*?)(\/?>)$/s.exec(tag) ?? []
    return `<${name} ${(attributes.match(/[^\s=]+="[^"]*"/g) ?? []).reverse().join(' ')}${end}`
  }),
  'digits as references': at(isCells, /(?<=<v>)\d(?=[\d.]*<)/g, ([digit]) => `&#x${digit.charCodeAt(0).toString(16)};`),
  'a value as character data': at(isCells, /(?<=<v>)[^<&]+(?=<)/g, ([value]) => `<![CDATA[${value}]]>`),
  'letters as references': at(isText, /(?<=<t[^>]*>)[^<&]/gu, ([letter]) => `&#${String(letter.codePointAt(0))};`),
  'a number with an exponent': at(isCells, /(?<=<c r="[A-Z]+\d+"(?: s="\d+")?><v>)\d+(?=<)/g, ([number]) => `${number}${'0'.repeat(2)}e-2`),
  'a phonetic run': at(isText, /<\/t><\/si>/g, () => '</t><rPh sb="0" eb="1"><t>99</t></rPh><phoneticPr fontId="1"/></si>'),
  'one text in two runs': at(isText, /<si><t(?: xml:space="preserve")?>([^<&_]{2,})<\/t><\/si>/g, ([, text = ''], random) => {
    const cut = 1 + random.below(text.length - 1)
    return /[\ud800-\udbff]$/.test(text.slice(0, cut)) ? `<si><t>${text}</t></si>` : `<si><r><t xml:space="preserve">${text.slice(0, cut)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(cut)}</t></r></si>`
  }),
  'texts that nobody uses': whole(isText, (text) => text.replace('</sst>', '<si><t>thừa</t></si><si/></sst>')),
  'an extension of a cell': at(isCells, /<\/c>/g, () => '<extLst><ext uri="u"><y:v xmlns:y="urn:y">5</y:v></ext></extLst></c>'),
  'an extension of the sheet': whole(isCells, (text) => text.replace('</worksheet>', '<extLst><ext uri="u"><y:c xmlns:y="urn:y" r="A1">5</y:c></ext></extLst></worksheet>')),
  'rows from below': whole(isCells, (text) => text.replace(/(?<=<sheetData>)(?:<row [^>]*?(?:\/>|>.*?<\/row>))+(?=<\/sheetData>)/s, (rows) => (rows.match(/<row [^>]*?(?:\/>|>.*?<\/row>)/gs) ?? []).reverse().join(''))),
  'a prefix for every element': whole(isRead, (text) => text.replace(/<(\/?)(?=[a-zA-Z0-9]+[\s/>])/g, '<$1q:').replace(/\sxmlns(?=\s*=)/, '$&:q')),
  'namespaces of the strict kind': (parts) => new Map([...parts].map(([path, text]) => [path, text.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replace(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')])),
  'names with backslashes': (parts) => new Map([...parts].map(([path, text]) => [path.replaceAll('/', '\\'), text])),
  'names in capitals': (parts) => new Map([...parts].map(([path, text]) => [path.toUpperCase(), text])),
  'parts in another order': (parts) => new Map([...parts].reverse()),
  'a part more': (parts) => new Map(parts).set('xl/media/image1.png', 'x'),
})

/** What makes a workbook say two things or nothing: it must be refused. */
export const HARMFUL: Readonly<Record<string, Mutation>> = Object.freeze({
  'a tag is gone': at(isRead, ANY_TAG, () => ''),
  'a tag stands twice': at(isRead, ANY_TAG, ([tag]) => tag + tag),
  'an end tag of another name': at(isRead, /<\/[a-zA-Z]+>/g, ([tag]) => `${tag.slice(0, -1)}x>`),
  'an end tag in capitals': at(isRead, /<\/[a-z]+>/g, ([tag]) => tag.toUpperCase()),
  'an attribute twice': at(isRead, / [a-zA-Z:]+="[^"]*"/g, ([attribute]) => attribute + attribute),
  'an attribute without quotes': at(isRead, / ([a-zA-Z]+)="([A-Za-z0-9]+)"/g, ([, name = '', value = '']) => ` ${name}=${value}`),
  'a quote is gone': at(isRead, /"(?=[^"<>]*>)/g, () => ''),
  'a cell twice': at(isCells, /<c [^>]*[^/>]>.*?<\/c>/gs, ([cell]) => cell + cell),
  'a value twice': at(isCells, /<v>[^<]+<\/v>/g, ([value]) => value + value),
  'a text beside a value': at(isCells, /<\/v>/g, () => '</v><is><t>5</t></is>'),
  'figures between cells': at(isCells, /(?<=<\/c>)/g, () => '5'),
  'a text that is not there': at(isCells, /(?<=t="s"[^>]*><v>)\d+/g, () => '999999'),
  'a text of a number that is none': at(isCells, /(?<=t="s"[^>]*><v>)\d+/g, (_, random) => random.pick(['0x1', '-1', '1.5', 'a', '1e1'])),
  'a style that is not there': at(isCells, /(?<=<c r="[A-Z]+\d+"[^>]* s=")\d+/g, () => '99999'),
  'a type that there is not': at(isCells, /(?<=<c r="[A-Z]+\d+" )(?=s="\d+">)/g, () => 't="z" '),
  'a cell in another row': at(isCells, /(?<=<c r="[A-Z]+)\d+/g, ([row]) => String(Number(row) + 1000)),
  'an address that is none': at(isCells, /(?<=<c r=")[A-Z]+\d+/g, ([address], random) => random.pick([`$${address}`, address.toLowerCase(), `${address}:${address}`, '', 'A0', 'R1C1'])),
  'an entity': at(isRead, /(?<=<[tv]>)(?=[^<])/g, (_, random) => random.pick(['&e;', '&nbsp;', '&#0;', '&#xD800;', '&', '&#x110000;'])),
  'a document type': whole(isRead, (text) => text.replace(/(?<=\?>)/, '<!DOCTYPE x [<!ENTITY e "5">]>')),
  'a control character': at(isRead, /(?<=<[tv]>)(?=[^<])/g, (_, random) => random.pick(['\u0000', '\u0001', '\ufffe', '\uffff'])),
  'a prefix that nobody declared': at(isRead, OPEN_TAG, ([tag]) => `<q:${tag.slice(1)}`),
  'another namespace': whole(isRead, (text) => text.replace(MAIN, 'urn:other')),
  'two texts in one': at(isText, /<\/t><\/si>/g, () => '</t><t>5</t></si>'),
  'half a part': whole(isRead, (text, random) => text.slice(0, 60 + random.below(text.length - 80))),
  'a part that is gone': (parts, random) => {
    const path = random.pick([...parts.keys()].filter(isCells))
    return new Map([...parts].filter(([other]) => other !== path))
  },
})

/** A bracket less: what was a tag may have become text where nobody reads; else the workbook is refused. */
export const BRACKET_GONE: Mutation = at(isRead, /[<>]/g, () => '')

/** Digits that a reader could take for a number, and that are none. */
export const NO_NUMBER: Mutation = at(isCells, /(?<=<c r="[A-Z]+\d+"(?: s="\d+")?><v>)\d+(?=<)/g, ([number], random) =>
  random.pick([`0x${number}`, `${number},5`, `${number} 5`, `${number}%`, 'NaN', '1e999', `0b${number}`, `${number}_0`]),
)
