import type { CautionMatch } from './caution-lookup.ts';
import { lastCaution } from './caution-lookup.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Evidence } from './figure.ts';
import type { Line } from './line.ts';
import { anyIn } from './line-lookup.ts';
import { reachTo } from './reach.ts';

/** So far into the sentence behind it the day may stand that a number was counted up to ("Số liệu tính đến ngày 30/9."). */
const OPENING = 5;
/** A day is told in so many tokens, with what closes the sentence behind it. */
const LONGEST_DAY = 16;
const YEAR_END = /(?:^| )(?:31 ?\/ ?12|het nam|cuoi nam|thang 12|het thang 12)(?= |$)/u;

/** "..., tính đến 30/9", "Số liệu tính đến ngày 30/9": counted up to a day before the year's end, told behind the number. */
export function readCountedTo({ line, placed, quantity }: Draft, next: Line | null, text: string): Evidence | null {
  const own = lastCaution(line, placed.last + 1, reachTo(line, quantity.end), 'so-far');
  if (own !== undefined) return closes(line, own) ? wordsOf(line, own, text) : null;
  const behind = next === null ? undefined : lastCaution(next, 0, OPENING, 'so-far');
  return behind !== undefined && closes(next!, behind) ? wordsOf(next!, behind, text) : null;
}

/** Does nothing stand behind these words but a time that is not the year's end? A number there is what they are said of. */
function closes({ tokens, quantities }: Line, { last }: CautionMatch): boolean {
  if (tokens[last]!.bare === 'nay') return false;
  const to = last + 1 + LONGEST_DAY;
  const said = tokens.slice(last + 1, to).map(({ bare }) => bare);
  return !anyIn(quantities, last + 1, to) && !YEAR_END.test(said.join(' '));
}

const wordsOf = (line: Line, { first, last }: CautionMatch, text: string): Evidence =>
  evidenceOf(text, line, first, last, 'carried');
