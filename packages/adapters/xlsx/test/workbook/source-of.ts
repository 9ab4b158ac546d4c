import { type XmlSource, xmlSource } from '../../src/workbook/xml-source.js'

/** A text as an XML part. */
export function sourceOf(xml: string): XmlSource {
  const source = xmlSource(new TextEncoder().encode(xml))
  if (!source) throw new Error('The encoder writes UTF-8.')
  return source
}
