import type { Rolldown } from 'vite';

/**
 * The pages whose scripts share a file with the panel, the most pages first. A module goes into the last one that all pages are in
 * which need it. It is one file for all of them: a file that is asked for costs more time than what a page does not need of it, with
 * the panel as with the others. A page that is named nowhere would have the bundler make files again as it likes:
 * `tests/build/panel-chunks.test.ts` says so.
 */
export const SHARED: readonly (readonly string[])[] = [
  ['check', 'notes', 'options', 'sidepanel', 'sources', 'welcome'],
];

const PAGE = /[\\/]entrypoints[\\/](\w+)[\\/]index\.html$/;

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** The pages that need a module as soon as they are opened: what their scripts load late is not asked for here. */
function pagesOf(id: string, context: Context): readonly string[] {
  const pages: string[] = [];
  const seen = new Set([id]);
  for (const module of seen) {
    const page = PAGE.exec(module)?.[1];
    if (page !== undefined) pages.push(page);
    for (const importer of context.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return pages;
}

/** Is a module loaded late too, by whatever? Then it cannot be in the file of the page's own script. */
function isLoadedLate(id: string, context: Context): boolean {
  const seen = new Set([id]);
  for (const module of seen) {
    const { importers = [], dynamicImporters = [] } = context.getModuleInfo(module) ?? {};
    if (dynamicImporters.length > 0) return true;
    for (const importer of importers) seen.add(importer);
  }
  return false;
}

/** The place in SHARED of the file that a module goes into; -1 where the bundler may have it as it likes. */
function fileOf(id: string, context: Context): number {
  const pages = pagesOf(id, context);
  if (!pages.includes('sidepanel')) return -1;
  // a sheet of its own would be one more to ask for
  const isOwn = pages.length === 1 && !id.endsWith('.css') && !isLoadedLate(id, context);
  if (isOwn) return -1;
  return SHARED.findLastIndex((shared) => pages.every((page) => shared.includes(page)));
}

/**
 * A step of the build: how the scripts of the panel are put into files. By itself the bundler makes a file of every set of modules that
 * the same pages, and the same late parts, need: the panel came from forty, many of a few hundred bytes, and asking for a file takes
 * a browser longer than reading it.
 */
export const panelChunks = {
  name: 'panel-chunks',
  outputOptions(output: Rolldown.OutputOptions): Rolldown.OutputOptions | null {
    // a script of its own is one file
    if (output.format !== 'es') return null;
    const groups = SHARED.map(
      (_pages, nth): Rolldown.CodeSplittingGroup => ({
        name: (id, context) => (fileOf(id, context) === nth ? `shared-${nth + 1}` : null),
        // what many pages need comes first: the rest builds on it
        priority: SHARED.length - nth,
      }),
    );
    return { ...output, codeSplitting: { groups } };
  },
};
