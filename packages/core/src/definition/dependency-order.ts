/**
 * A part and all that it needs, each after what it needs itself and once, in the order in which they are met. `inCircle` is called with the path of a part that needs
 * itself, which begins and ends with it, and does not come back.
 */
export function dependencyOrder<Part>(root: Part, needs: (part: Part) => readonly Part[], inCircle: (path: readonly Part[]) => never): Part[] {
  const order = new Set<Part>()
  const open = new Set<Part>()
  const visit = (part: Part) => {
    if (order.has(part)) return
    if (open.has(part)) {
      const path = [...open]
      inCircle([...path.slice(path.indexOf(part)), part])
    }
    open.add(part)
    needs(part).forEach(visit)
    open.delete(part)
    order.add(part)
  }
  visit(root)
  return [...order]
}
