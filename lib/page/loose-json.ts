/**
 * JSON as content systems print it into pages: strict JSON first, then once more with what they are known to add taken
 * out: `<![CDATA[`, `<!--`, comments, a comma before a closing bracket, `;` at the end, raw line breaks in strings. Nothing
 * is guessed: what is still no JSON is null. Linear in the length of the source.
 */
export function parseLooseJson(source: string): unknown {
  return parse(source) ?? parse(repaired(source));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** Wrappers that old advice puts around scripts; each may stand outside strings only. */
const WRAPPERS = ['<![CDATA[', ']]>', '<!--', '-->'] as const;

function repaired(source: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === '"') {
      const end = endOfString(source, at);
      out.push(withoutRawControls(source.slice(at, end)));
      at = end;
      continue;
    }
    const skipped = lengthOfNoise(source, at);
    if (skipped === 0) out.push(source[at]!);
    at += skipped || 1;
  }
  return withoutSpareMarks(out);
}

/** The offset behind the string that begins at `start`, or the end of the source when it is not closed. */
function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at + 1;
  }
  return source.length;
}

/** JSON wants control characters in strings written as escapes; a line break in a description is the usual case. */
function withoutRawControls(string: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return string.replace(/[\u0000-\u001f]/g, ' ');
}

/** How many characters at `at`, outside strings, are a wrapper or a comment. */
function lengthOfNoise(source: string, at: number): number {
  const wrapper = WRAPPERS.find((mark) => source.startsWith(mark, at));
  if (wrapper) return wrapper.length;
  // "//<![CDATA[" hides the wrapper from scripts: the two strokes go, the JSON behind them in the same line stays
  const stroke = source.startsWith('//', at);
  if (stroke && WRAPPERS.some((mark) => source.startsWith(mark, at + 2))) return 2;
  const close = stroke ? '\n' : source.startsWith('/*', at) ? '*/' : null;
  if (close === null) return 0;
  const end = source.indexOf(close, at + 2);
  return (end < 0 ? source.length : end + close.length) - at;
}

/** Drops commas that nothing follows, and semicolons at the end. `pieces` are strings, or single characters outside them. */
function withoutSpareMarks(pieces: readonly string[]): string {
  const kept: string[] = [];
  let next = '';
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    const spare = (piece === ',' && (next === '}' || next === ']')) || (piece === ';' && next === '');
    if (spare) continue;
    kept.push(piece);
    if (piece.trim() !== '') next = piece;
  }
  return kept.reverse().join('');
}
