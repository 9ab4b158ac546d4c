import { isMarked, type LocalText } from '@dti-vn/core'
import { messageOf } from './message-of.js'

const MARK = Symbol.for('dti-vn.PluginCallError')

/** One call into a plugin: whose, of what, which function. */
export interface PluginCall {
  /** Id and version, e.g. `my-plugin@1.2.0`. */
  readonly plugin: string
  /** Kind and id in words of both languages, e.g. `method "my-plugin/between"`. */
  readonly contribution: LocalText & { readonly en: string }
  /** Name of the function. */
  readonly hook: string
}

/** A plugin threw, or returned what its contract does not allow. Names plugin, contribution and function, and says what to do. */
export class PluginCallError extends Error {
  readonly [MARK] = true
  readonly text: LocalText & { readonly en: string }
  /** The sentence without its advice; issues, which have advice of their own, quote it. */
  readonly what: string

  constructor(
    readonly call: PluginCall,
    /** What happened, for the author of the plugin. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    const { plugin, contribution, hook } = call
    const en = `${hook}() of the ${contribution.en} failed: ${reason}. Tell the author of the plugin ${plugin}, or take it out of the engine`
    super(en, options)
    this.name = 'PluginCallError'
    this.what = `${hook}() of the ${contribution.en} (plugin ${plugin}) failed: ${reason}`
    this.text = { vi: `${hook}() của ${contribution.vi} gặp lỗi: ${reason}. Hãy báo cho tác giả phần mở rộng (plugin) ${plugin}, hoặc bỏ phần mở rộng đó ra`, en }
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is PluginCallError {
    return isMarked(error, MARK) && typeof (error as Partial<PluginCallError>).call === 'object'
  }
}

/** Anything thrown by a plugin as an error of the call. The error of an inner call names its own plugin and stays as it is. */
export function asCallError(call: PluginCall, error: unknown): PluginCallError {
  return PluginCallError.isInstance(error) ? error : new PluginCallError(call, messageOf(error), { cause: error })
}
