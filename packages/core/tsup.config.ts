import { bundled, library } from '../../tsup.base.ts'

const decision = ['decision-2878/index', ...['department', 'district', 'commune'].map((level) => `decision-2878/${level}/index`)]

// Minified because importing the package must be cheap, and what is bundled is most of the text; source maps are shipped.
export default library(['index', ...decision], { platform: 'neutral', noExternal: bundled, minify: true })
