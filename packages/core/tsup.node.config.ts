import { bundled, library } from '../../tsup.base.ts'

// The root entry once more as one file, for Node: finding and opening a file costs it about as much as reading 15 kB of text, and it drops nothing. Bundlers get the
// parts. Built after `tsup.config.ts`, which empties the folder.
export default library([], {
  entry: { 'node/index': 'src/index.ts' },
  splitting: false,
  clean: false,
  dts: false,
  platform: 'neutral',
  noExternal: bundled,
  minify: true,
  esbuildOptions: (options) => {
    options.lineLimit = 160
    // Names and lines are enough for a stack trace; the sources are in the maps of the parts.
    options.sourcesContent = false
  },
})
