import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated, YearContext } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { whens } from '../../mention/sentence/sentence-times.ts';
import type { Status } from '../figure.ts';
import { sentenceContext } from '../period/sentence-context.ts';
import type { Spot } from '../spot/slots.ts';
import { headSentences, isOfRatio } from './cell.ts';
import { findHeadCue, isAbout } from './head-words.ts';
import type { CellHeads } from './table-heads.ts';

interface Input {
  readonly text: string;
  readonly context: YearContext;
  readonly status: Status;
  /** The time of the article's results. */
  readonly result: Dated | null;
  readonly target: Dated | null;
}

/** "TH 2017/TH 2016": the ratio is of the time in front of the slash. Elsewhere the last time of a head counts. */
function mentionOf(sentence: Sentence): PeriodMention | undefined {
  const mentions = whens(sentence, 0, sentence.tokens.length);
  const parted = mentions.length > 1 && sentence.tokens[mentions[0]!.last + 1]?.bare === '/';
  return parted ? mentions[0] : mentions.at(-1);
}

/** A column headed "Cùng kỳ", "Năm trước", "Cùng kỳ năm 2016" holds amounts of that time, unless it compares. */
function earlierPeriod(spot: Spot, heads: CellHeads, { text, context, result }: Input): Dated | null {
  if (isOfRatio(spot, heads) || findHeadCue(heads.column, ['compare']) !== null) return null;
  const cue = findHeadCue(heads.column, ['same-period']);
  if (cue === null) return null;
  const now = result === null ? (context.year ?? context.published) : Number(result.id.slice(0, 4));
  const named = cue.sentence.periods.find(({ year }) => year !== null)?.year ?? null;
  const year = named ?? (now === null ? null : now - 1);
  if (year === null) return null;
  const samePart = isAbout([cue.sentence], 'cung ky') || isAbout([cue.sentence], 'ck');
  const part = samePart && result !== null ? result.id.slice(4) : '';
  return { id: `${year}${part}`, evidence: evidenceOf(text, cue.sentence, cue.first, cue.last, 'said') };
}

/** "2016" over "6 tháng | Cả năm": the year that the heads of a column name, nearest first, or null. */
function yearOver(column: readonly Sentence[]): number | null {
  for (const sentence of column) {
    const mention = mentionOf(sentence);
    if (mention?.kind === 'year' && mention.year !== null) return mention.year;
  }
  return null;
}

const PARTS: Readonly<Record<string, string>> = { 6: '-H1', 12: '' };

/** "6 tháng" as all that a head says: the part of the year in DESIGN's notation, or null. */
function bareMonths({ tokens: [number, unit, ...more] }: Sentence): string | null {
  if (number?.kind !== 'digits' || unit?.bare !== 'thang' || more.length > 0) return null;
  const months = Number(number.bare);
  return months >= 2 && months <= 12 ? (PARTS[months] ?? `-${months}M`) : null;
}

/** The time of a cell as its heads say it, the column first; null when none does. */
export function cellPeriod(spot: Spot, heads: CellHeads, input: Input): Dated | null {
  const earlier = earlierPeriod(spot, heads, input);
  if (earlier !== null) return earlier;
  const ofColumn = yearOver(heads.column);
  const told = input.result === null ? input.context.published : Number(input.result.id.slice(0, 4));
  const now = ofColumn ?? told;
  for (const sentence of headSentences(heads, spot)) {
    const bare = heads.column.includes(sentence) ? bareMonths(sentence) : null;
    if (bare !== null && now !== null)
      return { id: `${now}${bare}`, evidence: evidenceOf(input.text, sentence, 0, sentence.tokens.length - 1, 'said') };
    const mention = mentionOf(sentence);
    if (mention === undefined) continue;
    const context = { ...input.context, year: ofColumn ?? input.context.year, published: now };
    const id = periodId(mention, sentenceContext(sentence, mention, context));
    if (id === null) continue;
    const found = { id, evidence: evidenceOf(input.text, sentence, mention.first, mention.last, 'said') };
    return heads.column.includes(sentence) ? found : ofPlan(input.status, found);
  }
  const { result, target } = input;
  return result !== null && target === null && input.status === 'target'
    ? ofPlan(input.status, { ...result, evidence: { ...result.evidence, how: 'carried' } })
    : null;
}

/** A plan is of the year, when its own column names no part of it. */
function ofPlan(status: Status, { id, evidence }: Dated): Dated {
  return { id: status === 'target' && PART_OF_YEAR.test(id) ? id.slice(0, 4) : id, evidence };
}

const PART_OF_YEAR = /^\d{4}-(?!\d{4})/u;
