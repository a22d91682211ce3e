import type { Reason } from '../lib/check/verdict.ts';
import { quoted } from '../lib/explain/text.ts';

/** A part of a sentence; the numbers that stand against each other in it are strong. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * A sentence in which the printed numbers of page and source stand out, without the quotation marks that they need no longer.
 * Other quoted words stay as they are.
 */
export function boldNumbers(sentence: string, { params }: Reason): readonly SentencePart[] {
  const numbers = [params['page'], params['source']].filter((words) => typeof words === 'string' && words !== '');
  const parts: SentencePart[] = [];
  let at = 0;
  while (at < sentence.length) {
    const next = numbers
      .map((words) => ({ words: String(words), start: sentence.indexOf(quoted(String(words)), at) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start)[0];
    if (next === undefined) break;
    const whole = quoted(next.words);
    if (next.start > at) parts.push({ text: sentence.slice(at, next.start), strong: false });
    parts.push({ text: whole.slice(1, -1), strong: true });
    at = next.start + whole.length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), strong: false });
  return parts;
}
