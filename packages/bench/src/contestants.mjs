import { cohortRanks, scoreDataset } from '@dti-vn/core'
import { scoreByHand } from './by-hand.mjs'

/** Ways to score and rank the same data: what they do, the most units they are asked for, and whether their digits are exact. */
export const CONTESTANTS = {
  loops: { title: 'typed-array loops by hand (the limit)', most: Infinity, exact: false, run: scoreByHand },
  columns: {
    title: 'columns',
    most: Infinity,
    exact: true,
    run: (plan, dataset) => {
      const card = scoreDataset(plan, dataset, 'columns')
      return { scores: card.scores, ranks: cohortRanks(card, 'all').rankNumbers }
    },
  },
  exact: {
    title: 'exact (rationals)',
    most: 1000,
    exact: true,
    run: (plan, dataset) => {
      const card = scoreDataset(plan, dataset, 'exact')
      return { scores: card.scores, ranks: cohortRanks(card, 'all').rankNumbers }
    },
  },
}
