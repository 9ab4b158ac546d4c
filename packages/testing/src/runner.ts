/** Registers one test: `test` of vitest, jest or node:test, or anything that keeps the name and runs the function later. */
export type TestFunction = (name: string, run: () => void | Promise<void>) => unknown
