import { inAndOut } from './index.mjs'

export default { index: 'index.json', unitList: 'none', plugins: [inAndOut()] }
