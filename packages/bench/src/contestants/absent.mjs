import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** Why a package of the folder peers cannot be used, or null. */
export function peerAbsent(name) {
  try {
    createRequire(new URL('../../peers/', import.meta.url)).resolve(name)
    return null
  } catch {
    return `${name} is not installed; npm run bench:peers -w @dti-vn/bench installs it`
  }
}

/** Why a program cannot be run, or null. */
export function commandAbsent(command) {
  return spawnSync(command, ['--version']).status === 0 ? null : `there is no ${command} on the machine`
}

/** A Python of the machine that has a library: the first in the path, or that of the system where another one hides it. Undefined without one. */
export function pythonWith(library) {
  const env = pythonEnvironment()
  return ['python3', '/usr/bin/python3'].find((command) => spawnSync(command, ['-c', `import ${library}`], { env }).status === 0)
}

export function pythonEnvironment() {
  return { ...process.env, PYTHONPATH: process.env.DTI_BENCH_PYTHON ?? '' }
}

/** Why a library of Python cannot be used, or null. */
export function pythonAbsent(library) {
  return pythonWith(library) ? null : `python3 has no ${library}; npm run bench:peers -w @dti-vn/bench tries to install it, as do the packages of the system`
}
