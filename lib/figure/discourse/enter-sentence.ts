import type { Sentence } from '../../mention/sentence/sentence.ts';
import { isTask } from '../../mention/sentence/sentence-times.ts';
import { wholeOfHead } from '../caution/other-whole.ts';
import type { StatusHead } from '../status/status-head.ts';
import type { Discourse } from './discourse.ts';
import { aimOf, spanOf } from './list-head.ts';
import { endLookBack } from './look-back.ts';
import { endRival } from './rival-time.ts';

/** What an article has said when one of its sentences begins. `previous`: the sentence in front of it, if any. */
export function enterSentence(discourse: Discourse, sentence: Sentence, previous: Sentence | undefined): Discourse {
  const isNewBlock = previous === undefined || previous.block !== sentence.block;
  return withYears(isNewBlock ? openBlock(discourse, sentence, previous) : discourse, sentence);
}

/** With the years a sentence speaks of, aims and years to come left out. */
function withYears(discourse: Discourse, sentence: Sentence): Discourse {
  let { latest } = discourse;
  for (const mention of sentence.periods) {
    const year = mention.kind === 'span' ? mention.until : mention.year;
    if (mention.role !== 'when' || year === null || isTask(sentence, mention)) continue;
    if (discourse.published !== null && year > discourse.published) continue;
    if (latest === null || year > latest) latest = year;
  }
  return latest === discourse.latest ? discourse : { ...discourse, latest };
}

/** What held for the paragraph before, or for the list before, has ended; a head governs what stands under it. */
function openBlock(before: Discourse, sentence: Sentence, previous: Sentence | undefined): Discourse {
  const ended = endLookBack(endRival(endParagraph(before), sentence, previous), sentence, previous);
  const isHeading = sentence.blockKind === 'heading' || sentence.blockKind === 'title';
  const closed = isHeading ? endOfOther(closeHead(ended)) : ended;
  return previous === undefined ? closed : underHead(closed, sentence, previous, before.targetSentence);
}

function endParagraph(discourse: Discourse): Discourse {
  const { last, targetSentence, topic } = discourse;
  const ended = discourse.ofOther === 'paragraph' ? endOfOther(discourse) : discourse;
  if (last === null && targetSentence === null && topic === null) return ended;
  return { ...ended, last: null, targetSentence: null, topic: null };
}

const endOfOther = (discourse: Discourse): Discourse =>
  discourse.ofOther === null ? discourse : { ...discourse, ofOther: null };

const closeHead = (discourse: Discourse): Discourse =>
  discourse.blockHead === null && discourse.blockSpan === null
    ? discourse
    : { ...discourse, blockHead: null, blockSpan: null };

const CLOSING_COLON = ':';

/** A heading or a sentence that ends in a colon governs the items under it, until the next one. */
function underHead(
  discourse: Discourse,
  sentence: Sentence,
  previous: Sentence,
  targetSentence: StatusHead | null,
): Discourse {
  const here = isShortHead(previous) ? underShortHead(discourse, previous) : discourse;
  const introduces = previous.blockKind === 'heading' || previous.tokens.at(-1)?.bare === CLOSING_COLON;
  if (introduces && previous.quantities.length === 0) {
    return { ...here, blockHead: aimOf(previous, here.article.text), blockSpan: spanOf(here, previous) };
  }
  // "phân bổ chỉ tiêu: toàn Đảng bộ 90 đảng viên, trong đó:"
  if (introduces && sentence.blockKind === 'list-item' && targetSentence !== null)
    return { ...here, blockHead: targetSentence };
  return previous.blockKind === 'list-item' && sentence.blockKind !== 'list-item' ? closeHead(here) : here;
}

/** Of whom, and of what whole, it says the numbers under it to be. */
function underShortHead(discourse: Discourse, head: Sentence): Discourse {
  const underOther = namesOther(head, discourse.focus?.id ?? null);
  const headWhole = wholeOfHead(head, discourse.article.text);
  const isSame = underOther === discourse.underOther && headWhole === discourse.headWhole;
  return isSame ? discourse : { ...discourse, underOther, headWhole };
}

const LONGEST_HEAD = 12;

/** A few words on a sentence of their own, without a number. */
function isShortHead({ blockKind, quantities, tokens }: Sentence): boolean {
  if (blockKind === 'title' || blockKind === 'cell' || quantities.length > 0) return false;
  return tokens.length <= LONGEST_HEAD && tokens.at(-1)?.bare !== '.';
}

const namesOther = ({ places }: Sentence, focus: string | null): boolean =>
  places.some(({ id, role }) => role === 'whose' && id !== null && id !== focus);
