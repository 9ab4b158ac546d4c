/** Plugins that the command composes itself and that bring sources, sinks or reporters. */
const OWN = /^(?:csv|xlsx|json|dti)\//

/** True for a contribution that comes with the command: what it reads, writes and prints is known to be in order. */
export function comesAlong({ id }: { readonly id: string }): boolean {
  return OWN.test(id)
}

/** True for what the command itself renders: it is made for a terminal, with its styles, and is printed as it is. */
export function isOwn({ id }: { readonly id: string }): boolean {
  return id.startsWith('dti/')
}
