const OURS = /^(columns|rescore|exact|.*-ours.*)$/

/** Bars on a logarithmic scale of microseconds for each unit, as SVG. */
export function chart(results) {
  const rows = results
    .filter(({ race, failed }) => race === 'units' && !failed)
    .map(({ units, name, title, median }) => ({ units, title, isOurs: OURS.test(name), microseconds: (median * 1000) / units }))
    .sort((a, b) => a.units - b.units || a.microseconds - b.microseconds)
  const left = 430
  const [width, line] = [920, 24]
  const values = rows.map((row) => row.microseconds)
  const low = Math.log10(Math.min(...values)) - 0.3
  const scale = (width - left - 110) / (Math.log10(Math.max(...values)) - low)
  const bars = rows.map(({ units, title, isOurs, microseconds }, i) => {
    const length = ((Math.log10(microseconds) - low) * scale).toFixed(1)
    const y = 34 + i * line
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${title}, ${units}</text>`,
      `<rect x="${left}" y="${y}" width="${length}" height="${line - 6}" fill="${isOurs ? '#c8511b' : '#8a99a8'}"/>`,
      `<text x="${left + Number(length) + 6}" y="${y + 14}">${microseconds.toFixed(2)} µs</text>`,
    ].join('')
  })
  const height = 44 + rows.length * line
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="13">`,
    '<rect width="100%" height="100%" fill="white"/>',
    '<text x="10" y="20">Time for each unit (80 indicators, score and rank), logarithmic scale; coloured: this library</text>',
    ...bars,
    '</svg>',
    '',
  ].join('\n')
}
