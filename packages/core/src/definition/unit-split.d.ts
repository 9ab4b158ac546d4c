/** How units are split: all together, by having a trait, or by parent unit. `Trait` carries the traits of an index for the compiler. */
export type UnitSplit<Trait extends string = string> = 'all' | 'parent' | `trait:${Trait}`;
