/** An aggregation by its id, with params where it takes any. */
export type AggregationUse = string | { readonly use: string; readonly params?: Readonly<Record<string, unknown>> | undefined }

/** Id and params of a use; `sum` unless declared. */
export function readAggregation(use: AggregationUse | undefined): { readonly id: string; readonly params: Readonly<Record<string, unknown>> } {
  if (use === undefined) return { id: 'sum', params: {} }
  return typeof use === 'string' ? { id: use, params: {} } : { id: use.use, params: use.params ?? {} }
}
