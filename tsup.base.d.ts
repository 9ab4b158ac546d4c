import { defineConfig, type Options } from 'tsup';
/** Packages compiled into core, so that installing core installs nothing else. Their licences are in its THIRD-PARTY-NOTICES.md. */
export declare const bundled: RegExp[];
/** The build of one package; an entry is a path under src without its extension. */
export declare function library(entries: readonly string[], options?: Options): ReturnType<typeof defineConfig>;
