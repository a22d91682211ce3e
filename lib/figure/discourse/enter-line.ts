import type { Line } from '../../mention/sentence/line.ts';
import { isTask } from '../../mention/sentence/line-times.ts';
import { wholeOfHead } from '../caution/other-whole.ts';
import type { StatusHead } from '../status/status-head.ts';
import type { Discourse } from './discourse.ts';
import { aimOf, spanOf } from './list-head.ts';
import { endLookBack } from './look-back.ts';
import { endRival } from './rival-time.ts';

/** What an article has said when one of its lines begins. `previous`: the line in front of it, if any. */
export function enterLine(discourse: Discourse, line: Line, previous: Line | undefined): Discourse {
  const isNewBlock = previous === undefined || previous.block !== line.block;
  return withYears(isNewBlock ? openBlock(discourse, line, previous) : discourse, line);
}

/** With the years a line speaks of, aims and years to come left out. */
function withYears(discourse: Discourse, line: Line): Discourse {
  let { latest } = discourse;
  for (const mention of line.periods) {
    const year = mention.kind === 'span' ? mention.until : mention.year;
    if (mention.role !== 'when' || year === null || isTask(line, mention)) continue;
    if (discourse.published !== null && year > discourse.published) continue;
    if (latest === null || year > latest) latest = year;
  }
  return latest === discourse.latest ? discourse : { ...discourse, latest };
}

/** What held for the paragraph before, or for the list before, has ended; a head governs what stands under it. */
function openBlock(before: Discourse, line: Line, previous: Line | undefined): Discourse {
  const ended = endLookBack(endRival(endParagraph(before), line, previous), line, previous);
  const isHeading = line.blockKind === 'heading' || line.blockKind === 'title';
  const closed = isHeading ? endOfOther(closeHead(ended)) : ended;
  return previous === undefined ? closed : underHead(closed, line, previous, before.targetLine);
}

function endParagraph(discourse: Discourse): Discourse {
  const { last, targetLine, topic } = discourse;
  const ended = discourse.ofOther === 'paragraph' ? endOfOther(discourse) : discourse;
  if (last === null && targetLine === null && topic === null) return ended;
  return { ...ended, last: null, targetLine: null, topic: null };
}

const endOfOther = (discourse: Discourse): Discourse =>
  discourse.ofOther === null ? discourse : { ...discourse, ofOther: null };

const closeHead = (discourse: Discourse): Discourse =>
  discourse.blockHead === null && discourse.blockSpan === null
    ? discourse
    : { ...discourse, blockHead: null, blockSpan: null };

const CLOSING_COLON = ':';

/** A heading or a line that ends in a colon governs the items under it, until the next one. */
function underHead(discourse: Discourse, line: Line, previous: Line, targetLine: StatusHead | null): Discourse {
  const here = isShortHead(previous) ? underShortHead(discourse, previous) : discourse;
  const introduces = previous.blockKind === 'heading' || previous.tokens.at(-1)?.bare === CLOSING_COLON;
  if (introduces && previous.quantities.length === 0) {
    return { ...here, blockHead: aimOf(previous, here.article.text), blockSpan: spanOf(here, previous) };
  }
  // "phân bổ chỉ tiêu: toàn Đảng bộ 90 đảng viên, trong đó:"
  if (introduces && line.blockKind === 'list-item' && targetLine !== null) return { ...here, blockHead: targetLine };
  return previous.blockKind === 'list-item' && line.blockKind !== 'list-item' ? closeHead(here) : here;
}

/** Of whom, and of what whole, it says the numbers under it to be. */
function underShortHead(discourse: Discourse, head: Line): Discourse {
  const underOther = namesOther(head, discourse.focus?.id ?? null);
  const headWhole = wholeOfHead(head, discourse.article.text);
  const isSame = underOther === discourse.underOther && headWhole === discourse.headWhole;
  return isSame ? discourse : { ...discourse, underOther, headWhole };
}

const LONGEST_HEAD = 12;

/** A few words on a line of their own, without a number. */
function isShortHead({ blockKind, quantities, tokens }: Line): boolean {
  if (blockKind === 'title' || blockKind === 'cell' || quantities.length > 0) return false;
  return tokens.length <= LONGEST_HEAD && tokens.at(-1)?.bare !== '.';
}

const namesOther = ({ places }: Line, focus: string | null): boolean =>
  places.some(({ id, role }) => role === 'whose' && id !== null && id !== focus);
