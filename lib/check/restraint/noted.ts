import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { oneLine } from './one-line.ts';

/** So far behind a number, within its line, a mark may point to a note, in UTF-16 units. */
const REACH = 120;
/** Such marks: "(*)", "(a)", "(1)", "**", "¹". */
const MARK = /\((\*{1,3}|[a-zđ]|\d{1,2})\)|(\*{1,3})|([¹²³⁴⁵⁶⁷⁸⁹])/giu;
/** So far behind its line a note is looked for: below a table, a section or a short page. Longer pages stay linear. */
const FURTHEST = 20_000;
/** A number that is no year: behind another one a mark does not stand for this one. */
export const OTHER_NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/u;
/** A note that only says where a number is from. */
const SOURCE = /^[\s:.–-]*(?:nguon|theo|trich|so lieu (?:cua|do|tu|lay)|bao cao|source|according|as reported)\b/u;
/** So much of a note is shown. */
const SHOWN = 60;

/**
 * What a note on the page adds to a number that is marked for it ("1.870 tỷ đồng (*)" and below "(*) Chưa gồm phần của các hộ
 * cá thể"): whatever it says but where the number is from may narrow it. Its words as printed, null where there is none.
 */
export function noteOn(text: string, figure: Figure): string | null {
  const stop = text.indexOf('\n', figure.end);
  if (stop < 0) return null;
  const line = text.slice(figure.end, Math.min(stop, figure.end + REACH));
  for (const found of line.matchAll(MARK)) {
    if (OTHER_NUMBER.test(line.slice(0, found.index))) return null;
    const note = noteOf(text.slice(stop, stop + FURTHEST), found[0]);
    if (note !== null) return SOURCE.test(plainWords(note)) ? null : oneLine(note).slice(0, SHOWN);
  }
  return null;
}

/** What the line says that begins with a mark, if one does. `text`: from the end of the number's line on. */
function noteOf(text: string, mark: string): string | null {
  const bare = mark.replace(/[()]/gu, '');
  for (const opener of new Set([mark, `(${bare})`, `${bare})`])) {
    const at = text.indexOf(`\n${opener}`);
    if (at < 0) continue;
    const from = at + 1 + opener.length;
    const end = text.indexOf('\n', from);
    const note = text.slice(from, end < 0 ? text.length : end);
    if (/^[\s:.–-]*\p{L}/u.test(note)) return note.trim();
  }
  return null;
}
