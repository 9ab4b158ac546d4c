import { forget, promisesIn } from './forget.js'
import { messageOf } from './message-of.js'

/** What a function gives that the caller handed in: promises in it fail without a word, as it has to answer at once. Where it throws, `refuse` says so. */
export function callGiven(run: () => unknown, refuse: (message: string) => never): unknown {
  try {
    const answer = run()
    promisesIn(answer).forEach(forget)
    return answer
  } catch (error) {
    return refuse(messageOf(error))
  }
}
