import { type Contributions, definePlugin, type Plugin } from '@dti-vn/sdk'
import { words } from './words.js'

/** A plugin `small` with the given contributions. */
export function smallPlugin(contributions: Contributions): Plugin {
  return definePlugin({ apiVersion: 1, id: 'small', version: '0.0.0', meta: { title: words('Small plugin') }, setup: () => contributions })()
}
