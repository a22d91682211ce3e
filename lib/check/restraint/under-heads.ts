import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import type { Span } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { handedDown } from './handed-down.ts';
import type { HeadsOver } from './heads-over.ts';
import { isSaying } from './in-front.ts';
import { MOST_WORDS } from './line-heads.ts';
import { narrowedIn } from './narrowed-in.ts';
import { oneLine } from './one-line.ts';
import type { Stretch } from './parts.ts';
import { partStart } from './parts.ts';

/**
 * What the heads over a figure hold it to ("Ngành giáo dục", the column "Nữ", "Giai đoạn 2011 – 2015"): their words that
 * nothing covers (see residueOf), years that are not the figure's, and the numbers of columns without a name. As printed.
 */
export function narrowedByHeads(text: string, heads: HeadsOver, figure: Figure, counted: Counted): readonly string[] {
  return [
    ...namedBy(text, heads.named, figure, counted),
    ...timesOfHeads(text, heads.named, figure),
    ...heads.numbered.map((head) => oneLine(text.slice(head.start, head.end))),
  ];
}

/** So much of a head is looked at, in UTF-16 units: a hostile page must not make thousands of figures read a long one. */
const LONGEST = 400;

/** What heads with words hold a figure to; read as one, since one may have no accents. */
function namedBy(text: string, heads: readonly Span[], figure: Figure, counted: Counted): readonly string[] {
  const lines = heads.map(({ start, end }) =>
    tokenize(text, { start, end: Math.min(end, start + LONGEST) }, counted.forms),
  );
  const stretches: Stretch[] = [];
  let from = 0;
  const tokens = lines.flat();
  for (const line of lines) {
    const isColon = line.at(-1)?.bare === ':';
    const to = from + line.length - (isColon ? 1 : 0);
    // The sentence in front of a list tells much else before it comes to what the list is of.
    const isSentence = isColon && line.length > MOST_WORDS;
    const first = isSentence ? Math.max(from, partStart(tokens, to)) : from + numberingOf(line);
    if (!isSaying(tokens, first, to, counted.residue.less)) stretches.push({ from: first, to, role: 'opening' });
    from += line.length;
  }
  return [...handedDown(text, tokens, figure), ...narrowedIn(text, tokens, figure, counted, () => stretches)];
}

/** How many tokens of a head are its number ("II.", "1)", "a)"). */
function numberingOf([number, mark]: readonly Token[]): number {
  const isMark = mark?.glued === true && NUMBER_MARKS.has(mark.bare);
  return isMark && /^(?:[ivxl]{1,6}|\d{1,2}|[a-zđ])$/u.test(number!.norm) ? 2 : 0;
}

const NUMBER_MARKS = new Set(['.', ')', '/', '-']);

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * The years of heads that leave out the figure's ("Giai đoạn 2011 – 2015"), where its own words do not say its time. Of the
 * committee's term ("nhiệm kỳ 2015 – 2020") it is one.
 */
export function timesOfHeads(text: string, heads: readonly Span[], { period, evidence }: Figure): readonly string[] {
  if (isStated(evidence.period)) return [];
  return heads.flatMap(({ start, end }) => {
    const years = text.slice(start, end).match(YEARS) ?? [];
    const own = period.match(YEARS) ?? [];
    const isAmong = own.some((year) => years.some((from) => from <= year) && years.some((to) => to >= year));
    return isAmong ? [] : years;
  });
}
