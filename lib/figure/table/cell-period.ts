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

/** The time of a cell as its heads say it, the column first; null when none does. */
export function cellPeriod(spot: Spot, heads: CellHeads, input: Input): Dated | null {
  const earlier = earlierPeriod(spot, heads, input);
  if (earlier !== null) return earlier;
  const now = input.result === null ? input.context.published : Number(input.result.id.slice(0, 4));
  for (const sentence of headSentences(heads, spot)) {
    const mention = mentionOf(sentence);
    if (mention === undefined) continue;
    const id = periodId(mention, sentenceContext(sentence, mention, { ...input.context, published: now }));
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
