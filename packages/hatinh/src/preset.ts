import { communePlugin } from '@dti-vn/level-commune'
import { departmentPlugin } from '@dti-vn/level-department'
import { districtPlugin } from '@dti-vn/level-district'
import { unitListsPlugin } from './plugin.js'

/** The preset of Hà Tĩnh: the plugins of the three levels that Decision 2878 assesses, and the lists of units. */
export function hatinh() {
  return [departmentPlugin(), districtPlugin(), communePlugin(), unitListsPlugin()] as const
}
