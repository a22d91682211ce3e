import type { Discourse } from './discourse.ts';
import type { Line } from './line.ts';
import { isTask } from './line-times.ts';
import { aimOf, spanOf } from './list-head.ts';
import { endLookBack } from './look-back.ts';
import { endRival } from './rival-time.ts';

/** What an article has said when one of its lines begins. `previous`: the line in front of it, if any. */
export function enterLine(discourse: Discourse, line: Line, previous: Line | undefined): Discourse {
  const isNewBlock = previous === undefined || previous.block !== line.block;
  return withYears(isNewBlock ? openBlock(discourse, line, previous) : discourse, line);
}

/** With the years a line speaks of, aims left out. */
function withYears(discourse: Discourse, line: Line): Discourse {
  let { latest } = discourse;
  for (const mention of line.periods) {
    const year = mention.kind === 'span' ? mention.until : mention.year;
    if (mention.role !== 'when' || year === null || isTask(line, mention)) continue;
    if (latest === null || year > latest) latest = year;
  }
  return latest === discourse.latest ? discourse : { ...discourse, latest };
}

/** What held for the paragraph before, or for the list before, has ended; a head governs what stands under it. */
function openBlock(before: Discourse, line: Line, previous: Line | undefined): Discourse {
  const ended = endLookBack(endRival(endParagraph(before), line, previous), line, previous);
  const isHeading = line.blockKind === 'heading' || line.blockKind === 'title';
  const closed = isHeading ? closeHead(ended) : ended;
  return previous === undefined ? closed : underHead(closed, line, previous);
}

function endParagraph(discourse: Discourse): Discourse {
  const { last, targetLine, topic, ofOther } = discourse;
  if (last === null && targetLine === null && topic === null && !ofOther) return discourse;
  return { ...discourse, last: null, targetLine: null, topic: null, ofOther: false };
}

const closeHead = (discourse: Discourse): Discourse =>
  discourse.blockHead === null && discourse.blockSpan === null
    ? discourse
    : { ...discourse, blockHead: null, blockSpan: null };

const CLOSING_COLON = ':';

/** A heading or a line that ends in a colon governs the items under it, until the next one. */
function underHead(discourse: Discourse, line: Line, previous: Line): Discourse {
  const underOther = isShortHead(previous) ? namesOther(previous, discourse.focus?.id ?? null) : discourse.underOther;
  const here = underOther === discourse.underOther ? discourse : { ...discourse, underOther };
  const introduces = previous.blockKind === 'heading' || previous.tokens.at(-1)?.bare === CLOSING_COLON;
  if (introduces && previous.quantities.length === 0) {
    return { ...here, blockHead: aimOf(previous, here.article.text), blockSpan: spanOf(here, previous) };
  }
  return previous.blockKind === 'list-item' && line.blockKind !== 'list-item' ? closeHead(here) : here;
}

const LONGEST_HEAD = 12;

/** A few words on a line of their own, without a number. */
function isShortHead({ blockKind, quantities, tokens }: Line): boolean {
  if (blockKind === 'title' || blockKind === 'cell' || quantities.length > 0) return false;
  return tokens.length <= LONGEST_HEAD && tokens.at(-1)?.bare !== '.';
}

const namesOther = ({ places }: Line, focus: string | null): boolean =>
  places.some(({ id, role }) => role === 'whose' && id !== null && id !== focus);
