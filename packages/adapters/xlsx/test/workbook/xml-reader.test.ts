import { describe, expect, test } from 'vitest'
import { WORKBOOK_LIMITS } from '../../src/workbook/limits.js'
import { ReadFaultError } from '../../src/workbook/read-fault.js'
import { readXml } from '../../src/workbook/xml-reader.js'
import { sourceOf } from './source-of.js'

/** What is told of a text, one word after another. */
function told(xml: string): string {
  const words: string[] = []
  readXml(sourceOf(xml), 'a.xml', WORKBOOK_LIMITS, {
    open: ({ name, namespace, depth, attributes }) => {
      const list = Array.from({ length: attributes.count }, (_, i) => `${attributes.nameAt(i).local}=${attributes.valueAt(i)}`)
      words.push(`<${String(depth)}${name}${namespace === '' ? '' : `{${namespace}}`}${list.map((word) => ` ${word}`).join('')}>`)
      return undefined
    },
    text: (piece) => words.push(piece),
    close: (depth) => words.push(`</${String(depth)}>`),
  })
  return words.join('')
}

// Expected by XML 1.0 (fifth edition) and Namespaces in XML 1.0 (third edition).
describe('well formed', () => {
  test.each([
    ['<a/>', '<0a></0>'],
    ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- x --><?p q?><a ></a >\n<!---->', '<0a></0>'],
    [`<a b='"' c = "'&quot;&#10;\t\r\n"/>`, `<0a b=" c='"\n  ></0>`],
    ['<a>1\r\n2\r3<![CDATA[<&>]]]]>&gt;</a>', '<0a>1\n2\n3<&>]]></0>'],
    ['<p:a xmlns:p="u" xmlns="v"><b/><p:c xmlns="" xmlns:p="w"><d/></p:c><p:e/></p:a>', '<0a{u} p=u xmlns=v><1b{v}></1><1c{w} xmlns= p=w><2d></2></1><1e{u}></1></0>'],
    ['<đ-ơn.vị_1 xml:lang="vi">Thành phố</đ-ơn.vị_1>', '<0đ-ơn.vị_1 lang=vi>Thành phố</0>'],
    ['<a>💡&#x1F4A1;</a>', '<0a>💡💡</0>'],
  ])('%s', (xml, expected) => {
    expect(told(xml)).toBe(expected)
  })
})

describe('not well formed', () => {
  test.each([
    '', ' ', 'x', '<a>', '</a>', '<a></b>', '<a></A>', '<ab></a>', '<a></ab>', '<a/><a/>', '<a/>x', 'x<a/>', ' <?xml version="1.0"?><a/>', '<a><?xml version="1.0"?></a>',
    '<?xml encoding="UTF-8"?><a/>', '<?xml version="2.0"?><a/>', '<?xml version="1.0" encoding="UTF-16"?><a/>', '<?xml version="1.0" encoding="windows-1258"?><a/>',
    '<a b/>', '<a b=c/>', '<a b="1" b="2"/>', '<a b="1"c="2"/>', '<a b="<"/>', '<a b="&x;"/>', '<a b="1/>', '<1a/>', '< a/>', '<a:b:c xmlns:a="u"/>', '<:a/>', '<a:/>', '<a / >',
    '<a>&</a>', '<a>&x;</a>', '<a>&#0;</a>', '<a>&#xD800;</a>', '<a>&#xFFFE;</a>', '<a>&#x110000;</a>', '<a>&#1114112;</a>', '<a>&amp</a>', '<a>&AMP;</a>', '<a>]]></a>', '<a>\u0001</a>', '<a>\uffff</a>', '<a b="\u0000"/>',
    '<a><!-- -- --></a>', '<a><!-- --->', '<a><!x></a>', '<![CDATA[x]]><a/>', '<a><![CDATA[x</a>', '<a><?p</a>', '<a><? p?></a>', '<a><?p:q?></a>',
    '<p:a/>', '<a p:b="1"/>', '<a xmlns:p=""/>', '<a xmlns:xmlns="u"/>', '<a xmlns:xml="u"/>', '<a xmlns="http://www.w3.org/2000/xmlns/"/>', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
    `<a ${Array.from({ length: 1_001 }, (_, i) => `b${String(i)}=""`).join(' ')}/>`,
  ])('%j', (xml) => {
    expect(() => told(xml)).toThrow(ReadFaultError)
  })
})

test.each([['<a>\u0001</a>', 'U+0001'], ['<a>\ufffe</a>', 'U+FFFE'], ['<a b="\u0000"/>', 'U+0000']])('%j: the fault names the character', (xml, character) => {
  try {
    told(xml)
    expect.unreachable()
  } catch (error) {
    expect(error instanceof ReadFaultError && error.fault.kind === 'damaged' && error.fault.detail.vi).toContain(character)
  }
})

test('time grows with the length only', () => {
  const seconds = (xml: string) => {
    const start = performance.now()
    expect(() => told(xml)).toThrow(ReadFaultError)
    return (performance.now() - start) / 1000
  }
  for (const piece of ['<a ', '<!--', '<a b="', '&#x', '<a>]]', '<?x', '\n', 'xmlns:']) expect(seconds(`<r>${piece.repeat(300_000)}`)).toBeLessThan(5)
})
