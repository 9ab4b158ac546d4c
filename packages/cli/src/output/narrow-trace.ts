import type { TraceChild, UnitTrace } from '@dti-vn/sdk'

/** The trace with one indicator, and with what stands above it. */
export function narrowTrace(trace: UnitTrace, indicator: string): UnitTrace {
  return { ...trace, children: narrow(trace.children, indicator) }
}

function narrow(children: readonly TraceChild[], code: string): readonly TraceChild[] {
  return children.flatMap((node): readonly TraceChild[] => {
    if (node.kind === 'indicator') return node.code === code ? [node] : []
    if (node.kind !== 'main' && node.kind !== 'group') return []
    const inner = narrow(node.children, code)
    return inner.length === 0 ? [] : [{ ...node, children: inner }]
  })
}
