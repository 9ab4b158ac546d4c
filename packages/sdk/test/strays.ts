import { afterAll, beforeAll, expect } from 'vitest'

/** Rejections that nobody waited for end a process: the tests of a file that calls this may leave none behind, `ms` after the last of them. */
export function expectNoStrays(ms = 20): void {
  const strays: unknown[] = []
  const stray = (error: unknown) => void strays.push(error)
  beforeAll(() => void process.on('unhandledRejection', stray))
  afterAll(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    process.off('unhandledRejection', stray)
    expect(strays).toEqual([])
  })
}
