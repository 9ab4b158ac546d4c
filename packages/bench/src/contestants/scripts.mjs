import { execFile } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { NUMPY, R } from '../formulas/languages.mjs'
import { plainName, pointsText } from '../formulas/points.mjs'
import { pythonEnvironment, pythonWith } from './absent.mjs'
import { warmUps } from '../warm-ups.mjs'
import { withFolder } from './temporary.mjs'

const LANGUAGES = {
  numpy: { command: () => pythonWith('numpy'), language: NUMPY, text: pythonText('column', 'scores') },
  pandas: { command: () => pythonWith('pandas'), language: NUMPY, text: pythonText('pd.Series(column)', 'pd.Series(scores)') },
  r: { command: () => 'Rscript', language: R, text: rText },
}

/** Runs the scoring in another program over the same columns: it times itself and gives times, peak memory and scores. */
export const measureScript = (name) => (plan, dataset, runs, budget) =>
  withFolder(async (folder) => {
    const { command, language, text } = LANGUAGES[name]
    writeColumns(join(folder, 'columns'), dataset.columns)
    const names = plan.columns.map((input) => plainName(plan.indicators[input.indicator].definition.code, input.definition.id))
    const formulas = plan.indicators.map((indicator) => pointsText(indicator, language))
    const script = join(folder, name === 'r' ? 'score.R' : 'score.py')
    writeFileSync(script, text({ names, formulas, count: dataset.units.length, runs, budget, most: 1200 * plan.indicators.length }))
    const { stdout } = await promisify(execFile)(command(), [script], { cwd: folder, maxBuffer: 1 << 26, env: pythonEnvironment() })
    const [[first], times, processor, [peak]] = stdout.trim().split('\n').map((line) => line.trim().split(' ').map(Number))
    const bytes = readFileSync(join(folder, 'scores'))
    return { first, times: times.map((elapsed, i) => ({ elapsed, cpu: processor[i] })), peak, scores: new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8) }
  })

function writeColumns(path, columns) {
  const file = openSync(path, 'w')
  for (const { status, values } of columns) {
    const given = values.slice()
    for (let i = 0; i < given.length; i += 1) if (status[i] !== 3) given[i] = NaN
    writeSync(file, new Uint8Array(given.buffer))
  }
  closeSync(file)
}

function pythonText(series, scores) {
  return ({ names, formulas, count, runs, budget, most }) => `import os, resource, time, warnings
import numpy as np
${series === 'column' ? '' : 'import pandas as pd'}
warnings.simplefilter('ignore')
table = np.fromfile('columns').reshape(${names.length}, ${count})
${names.join(', ')} = [${series} for column in table]
def score():
    total = np.zeros(${count})
${formulas.map((formula) => `    total += ${formula}`).join('\n')}
    scores = np.floor(total / ${most} * 100000 + 0.5)
    ${series === 'column' ? 'above = np.cumsum(np.bincount(scores.astype(int), minlength=100002)[::-1])[::-1]; ranks = above[scores.astype(int) + 1] + 1' : `ranks = ${scores}.rank(method='min', ascending=False)`}
    return scores
def timed():
    start, before = time.perf_counter(), time.process_time()
    scores = score()
    return (time.perf_counter() - start) * 1000, (time.process_time() - before) * 1000, scores
first, _, scores = timed()
spent = first
for _ in range(${warmUps.count}):
    if spent < ${budget * warmUps.share}: spent += timed()[0]
times = []
processor = []
while not times or len(times) < ${runs} and spent < ${budget}:
    elapsed, used, scores = timed()
    times.append(elapsed)
    processor.append(used)
    spent += elapsed
scores.tofile('scores')
print(first)
print(*times)
print(*processor)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
`
}

function rText({ names, formulas, count, runs, budget, most }) {
  return `file <- file('columns', 'rb')
${names.map((name) => `${name} <- readBin(file, 'double', ${count})`).join('\n')}
score <- function() {
  total <- numeric(${count})
${formulas.map((formula) => `  total <- total + ${formula}`).join('\n')}
  scores <- floor(total / ${most} * 100000 + 0.5)
  ranks <- rank(-scores, ties.method = 'min')
  scores
}
timed <- function() {
  start <- proc.time()
  scores <<- score()
  used <- proc.time() - start
  c(used[['elapsed']], used[['user.self']] + used[['sys.self']]) * 1000
}
first <- timed()[1]
spent <- first
for (i in seq_len(${warmUps.count})) if (spent < ${budget * warmUps.share}) spent <- spent + timed()[1]
times <- c()
processor <- c()
while (length(times) == 0 || length(times) < ${runs} && spent < ${budget}) {
  used <- timed()
  times <- c(times, used[1])
  processor <- c(processor, used[2])
  spent <- spent + used[1]
}
writeBin(scores, 'scores')
cat(first, '\\n')
cat(times, '\\n')
cat(processor, '\\n')
cat(as.numeric(gsub('[^0-9]', '', grep('VmHWM', readLines('/proc/self/status'), value = TRUE))) * 1024, '\\n')
`
}
