/**
 * Names what reads and checks: it changes whenever the same article may get another report, and notes keep it. The build puts
 * the project's version and a hash of code and data in the place of this (scripts/build/engine-version.ts).
 */
export const ENGINE_VERSION: string = 'source';
