/** A selector that is given to the document, in a string of any kind. */
const GIVEN = /\b(?:querySelector(?:All)?|closest|matches)\(\s*(['"`])((?:(?!\1)[^\\\n])*)\1/g;

/** The classes that a style sheet draws. */
export const classesIn = (css: string): readonly string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!);

/** The data attributes that a component gives its elements. */
export const dataIn = (tsx: string): readonly string[] =>
  [...tsx.matchAll(/\s(data-[a-z-]+)/g)].map(([, name]) => name!);

/** The selectors of a test that no reader could name: by a class or a data attribute of the product's own. */
export function unnamedIn(code: string, classes: ReadonlySet<string>, data: ReadonlySet<string>): readonly string[] {
  return [...code.matchAll(GIVEN)]
    .map(([, , selector]) => selector!)
    .filter(
      (selector) =>
        classesIn(selector).some((name) => classes.has(name)) ||
        [...selector.matchAll(/\[(data-[a-z-]+)/g)].some(([, name]) => data.has(name!)),
    );
}
