import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import { findSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { handedDown } from './handed-down.ts';
import { narrowedIn } from './narrowed-in.ts';
import { oneLine } from './one-line.ts';
import { timesOfHeads } from './under-heads.ts';

/** So far in front of an answer its question is looked for, in UTF-16 units; and so much of a longer one is shown. */
const REACH = 400;
const SHOWN = 60;

/** "Đến nay", of which a bare answer says nothing. */
const SO_FAR = /(?<!\p{L})(?:đến nay|tính đến|hiện(?: nay| tại)?|đang|so far|den nay|tinh den)(?!\p{L})/iu;

/** What the sentence in front of a bare answer ("Đáp: 80 đảng viên.", "Đó là 80 đảng viên.") holds it to: it has all its words. */
export function narrowedByAsked(text: string, figure: Figure, { start }: Span, counted: Counted): readonly string[] {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).trimEnd();
  const line = from + before.lastIndexOf('\n') + 1;
  const asked = findSentences(text, { start: line, end: from + before.length }, counted.forms).at(-1);
  // What is too long to be looked at may say anything.
  if (asked === undefined || (line === from && from > 0)) return [oneLine(before.slice(0, SHOWN))];
  const tokens = tokenize(text, asked, counted.forms);
  const running = SO_FAR.exec(text.slice(asked.start, asked.end));
  return [
    ...(running === null ? [] : [running[0]]),
    ...handedDown(text, tokens, figure),
    ...timesOfHeads(text, [asked], figure),
    ...narrowedIn(text, tokens, figure, counted, () => [{ from: 0, to: tokens.length, role: 'front' }]),
  ];
}
