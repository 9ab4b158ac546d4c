import ts from 'typescript'

/** A wording that is not used in Vietnamese texts, and the one that is. */
interface Term {
  readonly not: RegExp
  readonly use: string
}

/** Whole words, whatever their case: `\b` knows no Vietnamese letters. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')

/** One word for one thing. What is here is the list that CONTRIBUTING.md speaks of: a term is changed here first. */
const TERMS: readonly Term[] = [
  { not: word('điểm số(?! (liệu|của|\\d))'), use: 'điểm quy đổi' },
  { not: word('phục dựng'), use: 'dựng lại' },
  { not: word('biểu mẫu'), use: 'phiếu' },
  { not: word('(phiếu|điểm) tự chấm'), use: 'phiếu tự đánh giá, điểm tự đánh giá' },
  { not: word('bộ máy tính (ra|điểm)|(?<!(toàn|tổ chức) )bộ máy(?! tính)'), use: 'phần mềm' },
  { not: word('sổ tính|sổ kết quả|bảng tính'), use: 'tệp Excel, trang tính' },
  { not: word('minh chứng'), use: 'tài liệu kiểm chứng' },
  { not: word('(thẩm định|minh chứng|kiểm chứng) không (được )?chấp nhận'), use: 'tài liệu kiểm chứng không được công nhận' },
  { not: word('đơn vị đo'), use: 'đơn vị tính' },
  { not: word('(các|mã|có|một) lựa chọn'), use: 'phương án' },
  { not: word('phương ngữ'), use: 'hệ cơ sở dữ liệu' },
  { not: word('đầu tên'), use: 'tiền tố tên' },
  { not: word('phép thử'), use: 'bài kiểm thử' },
  { not: word('logarit'), use: 'lôgarit' },
  { not: word('tính pháp lý'), use: 'giá trị pháp lý' },
  { not: word('tình trạng số liệu'), use: 'tính chất số liệu' },
  { not: word('(?<!còn )thiếu số liệu'), use: 'chưa có số liệu' },
  { not: word('số liệu sai'), use: 'số liệu không hợp lệ' },
  { not: word('mất điểm|điểm mất|điểm bị mất'), use: 'chưa đạt, còn thiếu' },
  { not: word('phương pháp tính'), use: 'cách tính' },
  { not: word('cách gộp'), use: 'cách tổng hợp điểm' },
  { not: word('danh mục chỉ số'), use: 'bộ chỉ số' },
  { not: word('người viết (phần mở rộng|plugin)'), use: 'tác giả' },
  { not: /plugin[^.;]{0,20} đóng góp/iu, use: 'phần mở rộng (plugin) … có' },
  { not: word('không (điểm|kết quả) nào|không mô tả đơn vị'), use: 'a sentence that says what is' },
  { not: word('của nó|của mình ghi|ghi chỉ|âm thầm'), use: 'Vietnamese word order' },
  { not: word('tổng hợp (các )?phiếu'), use: 'tập hợp phiếu' },
  { not: word('hội đồng|người thẩm định'), use: 'tổ thẩm định' },
  { not: /\d %/u, use: '80%, no space' },
  { not: /"\{\w+\}"/u, use: '“…” around a value' },
]

/** The wordings of a text that are not to be used. */
export function strayTerms(text: string): string[] {
  return TERMS.flatMap(({ not, use }) => {
    const found = not.exec(text)?.[0]
    return found === undefined ? [] : [`“${found}”: ${use}`]
  })
}

/** Letters that only Vietnamese has, so that an English text is none. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu

/** The Vietnamese texts of a TypeScript file: string literals and pieces of templates, never comments. */
export function vietnameseTexts(source: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest))
  return texts.filter((text) => VIETNAMESE.test(text))
}
