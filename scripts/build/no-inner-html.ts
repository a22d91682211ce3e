/** What replaces each assignment to innerHTML in the libraries we ship: what it does there, done with nodes. */
const REPLACEMENTS: Readonly<Record<string, readonly (readonly [search: string, replacement: string])[]>> = {
  // Preact assigns only for dangerouslySetInnerHTML, which this project never uses; now it could not
  'preact/dist/preact.mjs': [['.innerHTML=', '.textContent=']],
};

/**
 * Takes every assignment to innerHTML out of a library's code. Throws when the code is not as it was when the replacements
 * were written: then a new version of the library must be looked at.
 */
export function withoutInnerHtml(id: string, code: string): string | null {
  const file = Object.keys(REPLACEMENTS).find((name) => id.replaceAll('\\', '/').endsWith(`node_modules/${name}`));
  if (file === undefined) return null;
  let clean = code;
  for (const [search, replacement] of REPLACEMENTS[file] ?? []) {
    if (clean.split(search).length !== 2) throw new Error(`${file} is not as expected: ${search}`);
    clean = clean.replace(search, () => replacement);
  }
  if (/innerHTML\s*=(?!=)/.test(clean)) throw new Error(`${file} still assigns to innerHTML`);
  return clean;
}

/** The same as a step of the build. Browsers' reviewers warn of every such assignment. */
export const noInnerHtml = {
  name: 'no-inner-html',
  transform: {
    filter: { id: /node_modules[\\/]preact[\\/]dist[\\/]/ },
    handler(code: string, id: string) {
      const clean = withoutInnerHtml(id.split('?', 1)[0] ?? id, code);
      return clean === null ? null : { code: clean, map: null };
    },
  },
};
