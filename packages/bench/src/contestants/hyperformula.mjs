import { createRequire } from 'node:module'
import { pointsText } from '../formulas/points.mjs'

/** A sheet with a row for each unit: figures, a formula for each indicator, score and rank. A run builds and so computes the sheet. */
export function prepareHyperFormula(plan, dataset) {
  const { HyperFormula } = createRequire(new URL('../../peers/', import.meta.url))('hyperformula')
  const count = dataset.units.length
  const relative = plan.indicators.filter(({ definition }) => definition.method === 'relative')
  const first = plan.columns.length
  const places = new Map(plan.columns.map((input, i) => [`${plan.indicators[input.indicator].definition.code}/${input.definition.id}`, i]))
  const rows = Array.from({ length: count }, (_, unit) => {
    const language = excel(unit + 1, count, (code, id) => places.get(`${code}/${id}`), (code) => first + relative.findIndex(({ definition }) => definition.code === code))
    const shares = relative.map(({ definition: { code } }) => {
      const [a, b] = ['a', 'b'].map((id) => language.name(code, id))
      return `=IF(AND(ISNUMBER(${a}),ISNUMBER(${b}),${b}>0),${a}/${b},0)`
    })
    const points = plan.indicators.map((indicator) => `=${pointsText(indicator, language)}`)
    const start = first + relative.length
    const end = start + points.length
    const score = `=INT(SUM(${letters(start)}${unit + 1}:${letters(end - 1)}${unit + 1})/${1200 * plan.indicators.length}*100000+0.5)`
    const rank = `=COUNTIF(${letters(end)}$1:${letters(end)}$${count},">"&${letters(end)}${unit + 1})+1`
    const figures = dataset.columns.map(({ status, values }) => (status[unit] === 3 ? values[unit] : null))
    return [...figures, ...shares, ...points, score, rank]
  })
  return () => {
    const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' })
    const scores = Array.from({ length: count }, (_, row) => sheet.getCellValue({ sheet: 0, row, col: rows[0].length - 2 }))
    sheet.destroy()
    return { scores }
  }
}

function excel(row, count, placeOf, shareOf) {
  return {
    name: (code, id) => `${letters(placeOf(code, id))}${row}`,
    given: (x) => `ISNUMBER(${x})`,
    isTrue: (x) => `${x}=1`,
    and: (list) => `AND(${list.join(',')})`,
    choose: (condition, yes, no) => `IF(${condition},${yes},${no})`,
    min: (a, b) => `MIN(${a},${b})`,
    max: (a, b) => `MAX(${a},${b})`,
    round: (points) => `INT((${points})*100+0.5)`,
    best: (code) => `MAX(${letters(shareOf(code))}$1:${letters(shareOf(code))}$${count})`,
  }
}

/** Column 0 is A, column 26 is AA. */
function letters(column) {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
