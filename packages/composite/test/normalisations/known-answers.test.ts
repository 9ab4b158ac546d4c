import { expect, test } from 'vitest'
import { EMPTY, NO_DENOMINATOR, OUT_OF_DOMAIN, outcomes } from './outcomes.js'

type Case = readonly [why: string, method: string, params: Readonly<Record<string, unknown>>, figures: Parameters<typeof outcomes>[2], points: readonly (number | string)[], max?: number]

const sameForAll = (points: number | string, count: number) => Array.from({ length: count }, () => points)

const cases: readonly Case[] = [
  // min_max: (x − 2) / (6 − 2)
  ['ends and middle', 'min_max', {}, [2, 3, 6], [0, 25, 100]],
  ['less is better', 'min_max', { direction: 'down' }, [2, 3, 6], [100, 75, 0]],
  ['from 1 to 100: 1 + 99 / 4', 'min_max', { lowest: 1 }, [2, 3, 6], [1, 25.75, 100]],
  ['below zero too', 'min_max', {}, [-3, -1, 1], [0, 50, 100]],
  ['an empty figure takes no part', 'min_max', {}, [2, '', 6], [0, EMPTY, 100]],
  ['equal figures', 'min_max', {}, [5, 5], sameForAll(NO_DENOMINATOR, 2)],
  ['a unit alone', 'min_max', { direction: 'down' }, [5], [NO_DENOMINATOR]],
  ['per: 1/2, 1/1, 3/2; a zero denominator takes no part', 'min_max', { per: true }, [[1, 2], [1, 1], [3, 2], [7, 0]], [0, 50, 100, NO_DENOMINATOR]],
  ['per: one of two empty', 'min_max', { per: true }, [[1, 2], [1, ''], [3, 2]], [0, EMPTY, 100]],
  // goalposts: (x − 20) / (85 − 20)
  ['life expectancy 20 to 85', 'goalposts', { low: 20, high: 85 }, [20, 52.5, 85], [0, 50, 100]],
  ['kept inside', 'goalposts', { low: 20, high: 85 }, [19.99, 85.01], [0, 100]],
  ['not kept: −13/65, 78/65', 'goalposts', { low: 20, high: 85, cap: false }, [7, 98], [-20, 120]],
  ['less is better', 'goalposts', { low: 0, high: 8, direction: 'down' }, [0, 2, 8, 9], [100, 75, 0, 0]],
  ['from 10 of 50: 10 + 40 × 1/4', 'goalposts', { low: 0, high: 4, lowest: 10 }, [1, 0], [20, 10], 50],
  ['needs no other unit', 'goalposts', { low: 0, high: 4 }, [1], [25]],
  // z_score: 2, 4, 9 have mean 5 and squares 9, 1, 16: σ² = 26/3, s² = 13
  ['population', 'z_score', { deviation: 'population' }, [2, 4, 9], [-1.019049, -0.339683, 1.358732]],
  ['sample: −3/√13 …', 'z_score', { deviation: 'sample' }, [2, 4, 9], [-0.83205, -0.27735, 1.1094]],
  ['1 and 3: σ = 1, exact', 'z_score', { deviation: 'population', mean: 10, sd: 2 }, [1, 3], [8, 12]],
  ['less is better', 'z_score', { deviation: 'population', mean: 10, sd: 2, direction: 'down' }, [1, 3], [12, 8]],
  ['whatever the maximum', 'z_score', { deviation: 'population' }, [1, 3], [-1, 1], 7],
  ['equal figures', 'z_score', { deviation: 'population' }, [4, 4, 4], sameForAll(NO_DENOMINATOR, 3)],
  ['a sample of one', 'z_score', { deviation: 'sample' }, [4], [NO_DENOMINATOR]],
  // rank
  ['ties share the lowest', 'rank', {}, [10, 30, 20, 20], [1, 4, 2, 2]],
  ['less is better', 'rank', { direction: 'down' }, [10, 30, 20, 20], [4, 1, 2, 2]],
  ['Borda', 'rank', { first: 0 }, [10, 30, 20, 20], [0, 3, 1, 1]],
  ['a unit alone', 'rank', {}, [5], [1]],
  // percentile_rank
  ['among the others', 'percentile_rank', {}, [1, 2, 3, 3, 9], [0, 25, 50, 50, 100]],
  ['of all', 'percentile_rank', { of: 'all' }, [1, 2, 3, 3, 9], [20, 40, 60, 60, 100]],
  ['less is better, from 1', 'percentile_rank', { direction: 'down', lowest: 1 }, [1, 2, 3], [100, 50.5, 1]],
  ['a unit alone', 'percentile_rank', {}, [5], [NO_DENOMINATOR]],
  ['a unit alone of all', 'percentile_rank', { of: 'all' }, [5], [100]],
  // fraction_of_max
  ['x / 8', 'fraction_of_max', {}, [8, 2, 0], [100, 25, 0]],
  ['2 / x', 'fraction_of_max', { direction: 'down' }, [8, 2, 4], [25, 100, 50]],
  ['nothing above 0', 'fraction_of_max', {}, [0, -1], sameForAll(NO_DENOMINATOR, 2)],
  ['a best of 0 where less is better', 'fraction_of_max', { direction: 'down' }, [0, 5], sameForAll(NO_DENOMINATOR, 2)],
  ['below 0', 'fraction_of_max', {}, [-2, 4], [-50, 100]],
  // distance_to_target: (x − 2) / (10 − 2)
  ['beyond the target', 'distance_to_target', { target: 10 }, [2, 6, 12], [0, 50, 125]],
  ['kept inside', 'distance_to_target', { target: 10, cap: true }, [2, 6, 12], [0, 50, 100]],
  ['less is better: (12 − x) / (12 − 2)', 'distance_to_target', { target: 2, direction: 'down' }, [12, 7, 2], [0, 50, 100]],
  ['everybody has reached it', 'distance_to_target', { target: 2 }, [2, 6], sameForAll(NO_DENOMINATOR, 2)],
  ['beyond the worst from the start', 'distance_to_target', { target: 1 }, [2, 6], sameForAll(NO_DENOMINATOR, 2)],
  // log: HDR income from 100 to 75 000; (ln 1000 − ln 100) / (ln 75000 − ln 100) = ln 10 / ln 750 = 0.347818…
  ['income', 'log', { goalposts: { low: 100, high: 75000 } }, [100, 1000, 75000, 80000], [0, 34.781868, 100, 100]],
  ['income, not kept', 'log', { goalposts: { low: 10, high: 1000 }, cap: false }, [1, 100, 100000], [-50, 50, 200]],
  ['min–max of 1, 10, 100', 'log', {}, [1, 10, 100], [0, 50, 100]],
  ['less is better', 'log', { direction: 'down' }, [1, 10, 100], [100, 50, 0]],
  ['zero and less are no figures', 'log', {}, [0, -1, 1, 10, 100], [OUT_OF_DOMAIN, OUT_OF_DOMAIN, 0, 50, 100]],
  ['equal figures', 'log', {}, [7, 7], sameForAll(NO_DENOMINATOR, 2)],
  // none
  ['the figure itself', 'none', {}, [42.5, -3, 120], [42.5, -3, 120]],
  ['kept inside', 'none', { cap: true }, [42.5, -3, 120], [42.5, 0, 100]],
  ['less is better', 'none', { direction: 'down' }, [42.5, 0], [57.5, 100]],
]

test.each(cases.map(([why, method, params, figures, points, max]) => ({ why, method, params, figures, points, max })))('$why: $method $params of $figures is $points', ({ method, params, figures, points, max }) => {
  expect(outcomes(method, params, figures, max)).toEqual(points)
})
