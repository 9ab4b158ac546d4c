import type { AnyValues, IndexTraits, IndexValues, UnitRow } from '@dti-vn/core'
import type { ContributionOf, Contributions, KindName } from '../contributions/kinds.js'
import type { Plugin, PluginList } from '../plugin/plugin.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'

/** The plugins of a list, out of their presets, as a union. */
export type Flat<P extends PluginList> = P[number] extends infer Item ? (Item extends readonly (infer Inner)[] ? Inner : Item) : never

/** What one plugin contributes of a kind, as a union of literal types. */
export type ContributedBy<P, K extends KindName> = P extends Plugin<string, infer C> ? (C extends Readonly<Record<K, readonly (infer Item)[]>> ? Item : never) : never

/** What a list of plugins contributes of a kind, as a union of literal types. */
export type ContributionIn<P extends PluginList, K extends KindName> = ContributedBy<Flat<P>, K>

/** Every index that a list of plugins contributes, as a union of literal types. */
export type IndexOf<P extends PluginList> = ContributionIn<P, 'indexes'>

/** The ids of these indexes. */
export type IndexId<P extends PluginList> = IndexOf<P> extends { readonly id: infer Id extends string } ? Id : never

/** Ids of a kind; any text where some plugin is known only at run time. */
export type IdIn<P extends PluginList, K extends KindName> = IsLoose<Flat<P>, K> extends true ? string : (ContributionIn<P, K> & { readonly id: string })['id']

/** True where what some plugin of a union contributes of a kind is known only at run time. */
type IsLoose<P, K extends KindName> = true extends (P extends Plugin<string, infer C> ? (K extends keyof C ? (Contributions extends C ? true : false) : false) : false) ? true : false

/** The plugin that an id `<plugin id>/<name>` belongs to, so that only its contributions are searched. */
type OwnerOf<P, Id extends string> = Id extends `${infer Owner}/${string}` ? Extract<P, { readonly id: Owner }> : P

/** The options of one contribution, as they are written. */
export type OptionsIn<P extends PluginList, K extends KindName, Id extends string> =
  Extract<ContributedBy<OwnerOf<Flat<P>, Id>, K>, { readonly id: Id }> extends { readonly options: OptionsSchema<infer Input, unknown> } ? Input : unknown

/** A data row of an index, by its id. */
export type RowOf<P extends PluginList, Id extends IndexId<P>> = UnitRow<ValuesById<Extract<IndexOf<P>, { readonly id: Id }>>, TraitOf<P, Id>>

/** The traits of an index, given itself or by its id; any text where they are known only at run time. */
export type TraitOf<P extends PluginList, Index> = Index extends string ? TraitById<Extract<IndexOf<P>, { readonly id: Index }>> : IndexTraits<Index>

/** The traits of an index; where it is known only at run time, any text. */
export type TraitById<Index> = [Index] extends [never] ? string : IndexTraits<Index>

/** The values of an index; where ids are known only at run time, any. */
export type ValuesById<Index> = [Index] extends [never] ? AnyValues : IndexValues<Index>

/** The contributions of an engine by kind, as they are called. */
export type ContributionsByKind = { readonly [K in KindName]: readonly ContributionOf<K>[] }
