import { foldText } from './plain-text.js'
import { freeName, slugOf } from './scoring/option-ids.js'
import type { DraftInput } from './scoring/pattern.js'

/** Gives ids to the inputs of one indicator after another. */
export interface InputIds {
  readonly assign: (inputs: readonly DraftInput[]) => readonly string[]
}

/**
 * Ids from the words of the labels. The same figure, told by the same label, has the same id wherever it is asked for; different figures never
 * share one.
 */
export function createInputIds(): InputIds {
  const figures = new Map<string, string>()
  const taken = new Set<string>()
  return {
    assign: (inputs) => {
      const own: string[] = []
      for (const { label, type } of inputs) {
        const isFigure = type === 'integer' || type === 'number'
        const key = foldText(label)
        const known = isFigure ? figures.get(key) : undefined
        if (known !== undefined && !own.includes(known)) {
          own.push(known)
          continue
        }
        const id = freeName(slugOf(label), (name) => taken.has(name) || own.includes(name))
        if (isFigure) {
          if (known === undefined) figures.set(key, id)
          taken.add(id)
        }
        own.push(id)
      }
      return own
    },
  }
}
