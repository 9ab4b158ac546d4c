/* eslint-disable @typescript-eslint/only-throw-error -- plugins may throw anything */

export const late = () => Promise.reject(new Error('late'))
export function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
export const trap = () => new Proxy({}, { get: () => { throw new Error('trap') }, has: () => { throw new Error('trap') }, ownKeys: () => { throw new Error('trap') }, getPrototypeOf: () => { throw new Error('trap') } })
const mute = () => ({ toString() { throw new Error('no text') } })

/** What a hook may do that it must not. */
export const EVILS: Readonly<Record<string, () => unknown>> = {
  'returns a rejecting promise': late,
  'returns a promise': () => Promise.resolve(1),
  'returns something whose then throws': () => ({ then() { throw new Error('then') } }),
  'returns something whose then cannot be read': () => Object.defineProperty({}, 'then', { get() { throw new Error('then') } }),
  'returns a callable with then': () => Object.assign(() => 1, { then(_: unknown, fail: (error: unknown) => void) { fail(new Error('late')) } }),
  'returns NaN': () => NaN,
  'returns a huge number': () => 1e308,
  'returns a symbol': () => Symbol('x'),
  'returns a revoked proxy': revoked,
  'returns traps': trap,
  'returns what has no text': mute,
  'returns a list of traps': () => [trap()],
  'returns a list of promises': () => [late()],
  'throws nothing': () => { throw undefined },
  'throws a symbol': () => { throw Symbol('x') },
  'throws a revoked proxy': () => { throw revoked() },
  'throws traps': () => { throw trap() },
  'throws what has no text': () => { throw mute() },
  'throws an error without a message': () => { throw Object.defineProperty(new Error('x'), 'message', { get() { throw new Error('y') } }) },
  'throws what says it is one of ours': () => { throw { [Symbol.for('dti-vn.PluginCallError')]: true, [Symbol.for('dti-vn.MisuseError')]: true } },
  'never ends its words': () => { throw new Error('x'.repeat(1_000_000)) },
}
