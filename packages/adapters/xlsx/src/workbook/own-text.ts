/** V8 copies what is cut out of a text where it is shorter. */
const SHORTEST_PART = 13

/**
 * The same text in memory of its own. What is cut out of a text keeps the whole of it alive in today's engines: the name of a unit all shared texts of its form. For texts that are
 * kept longer than the part that they stand in.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_PART ? text : ` ${text}`.slice(1)
}
