import { library } from '../../tsup.base.ts'

export default library(['index', 'json/index', 'node/index', 'node/at-once'])
