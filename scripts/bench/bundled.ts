import { build, type InlineConfig } from 'vite';

/** A script that puts what a module exports under a global name: for a page that is not the extension's. */
export async function bundled(entry: string, name: string): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  };
  const [result] = [await build(config)].flat();
  if (result === undefined || !('output' in result)) throw new Error(`nothing was built of ${entry}`);
  return result.output[0].code;
}
