import { bundled, library } from '../../tsup.base.ts'

const decision = ['decision-2878/index', ...['department', 'district', 'commune'].map((level) => `decision-2878/${level}/index`)]

export default library(['index', ...decision], { platform: 'neutral', noExternal: bundled })
