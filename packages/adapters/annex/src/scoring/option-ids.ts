import { isReserved } from '@dti-vn/sdk'
import { foldText } from '../plain-text.js'

/** Longest id that is made from a label. */
const LONGEST = 40

/** A name made from the words of a label: ASCII letters, digits and underscores, cut between words. */
export function slugOf(label: string): string {
  let slug = ''
  for (const word of foldText(label).replace(/[^a-z0-9]+/g, ' ').trim().split(' ')) {
    if (slug !== '' && slug.length + word.length + 1 > LONGEST) break
    slug = slug === '' ? word.slice(0, LONGEST) : `${slug}_${word}`
  }
  return !/^[a-z]/.test(slug) || isReserved(slug) ? `x_${slug}`.replace(/_$/, '') : slug
}

/** The name, with a number behind it where it is taken. */
export function freeName(slug: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(slug)) return slug
  for (let n = 2; ; n += 1) if (!isTaken(`${slug}_${n}`)) return `${slug}_${n}`
}

/** Names for the options of one choice, in their order. */
export function optionIds(labels: readonly string[]): readonly string[] {
  const ids: string[] = []
  for (const label of labels) ids.push(freeName(slugOf(label), (id) => ids.includes(id)))
  return ids
}
