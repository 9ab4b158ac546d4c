/** Ratios and times that were asked for, with what came out; a goal whose figure is missing is not met. */
export function goals(results, { ours, sheetjs, whole }) {
  const of = (id) => results.find((result) => result.id === id)
  const [form, feedback, collect, workbook] = ['form', 'feedback', 'collect', 'workbook'].map(of)
  const times = (before, now) => (before === undefined || now === undefined ? NaN : before / now)
  const seconds = workbook.now.elapsed / 1000
  return [
    ratio('dti form in an eighth of the time', times(form.before.processor, form.now.processor), 8),
    ratio('dti feedback in a quarter of the time', times(feedback.before.processor, feedback.now.processor), 4),
    ratio('dti collect three times as fast as a program that reads the same files whole by SheetJS', times(whole?.processor, collect.now.processor), 3),
    ratio('reading the sheet that is typed into three times as fast as SheetJS', times(sheetjs.processor, ours.processor), 3),
    ratio('dti collect in half of the memory', times(collect.before.memory, collect.now.memory), 2),
    ['a result workbook of 100,000 units in a fifth of the five minutes that it took at first', `${seconds.toFixed(0)} s elapsed, ${(workbook.now.processor / 1000).toFixed(0)} s of the processor`, met(seconds <= 60)],
    ratio('the same against the earlier tree', times(workbook.before.processor, workbook.now.processor), 5),
  ]
}

function ratio(goal, reached, wanted) {
  return [goal, Number.isNaN(reached) ? 'not measured' : `${reached.toFixed(1)}×`, met(Math.round(reached * 10) >= wanted * 10)]
}

function met(isMet) {
  return isMet ? 'yes' : 'no'
}
