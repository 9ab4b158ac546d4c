/** How units are split: all together, by having a trait, or by parent unit. */
export type UnitSplit = 'all' | 'parent' | `trait:${string}`
