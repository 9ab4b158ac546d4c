/**
 * A source with one fault in it. What is to be replaced must stand there exactly once: else the mutation is not the one that was meant.
 * @param {string} source
 * @param {{ readonly file: string, readonly find: string, readonly replace: string }} mutation
 * @returns {string}
 */
export function mutated(source, { file, find, replace }) {
  const parts = source.split(find)
  if (parts.length !== 2) throw new Error(`${file}: "${find}" stands there ${parts.length - 1} times, and must once.`)
  return parts.join(replace)
}
