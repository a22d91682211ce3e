import type { Span } from '../../../lib/text/article.ts';
import type { Edit } from './forms.ts';
import type { Random } from './random.ts';

/** The paragraphs below the title. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) spans.push({ start: index, end: index + line.length });
  return spans.slice(1);
}

/** The sentences of a paragraph, from the first letter to the full stop. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const closes = text[at] === '.' && (at + 1 >= end || /^[.] ?\p{Lu}/u.test(text.slice(at, at + 3)));
    if (!closes) continue;
    spans.push({ start: from, end: at + 1 });
    from = text[at + 1] === ' ' ? at + 2 : at + 1;
  }
  return spans;
}

/** The sentences of one paragraph in another order; the first stays, for it holds the year or the head. */
export function reordered(text: string, random: Random): Edit[] {
  const many = paragraphsOf(text)
    .map((paragraph) => sentencesOf(text, paragraph).slice(1))
    .filter(({ length }) => length > 1);
  return many.length === 0 ? [] : [inOrder(text, random.pick(many), ' ', random)];
}

/** The parts of a sentence between its semicolons in another order; the first stays. */
export function reorderedParts(text: string, random: Random): Edit[] {
  const many = paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .map((sentence) => partsOf(text, sentence).slice(1))
    .filter(({ length }) => length > 1);
  return many.length === 0 ? [] : [inOrder(text, random.pick(many), '; ', random)];
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = text.indexOf('; ', from); at >= 0 && at < end; at = text.indexOf('; ', from)) {
    spans.push({ start: from, end: at });
    from = at + 2;
  }
  return [...spans, { start: from, end: end - 1 }];
}

function inOrder(text: string, spans: readonly Span[], glue: string, random: Random): Edit {
  const words = random.shuffled(spans).map(({ start, end }) => text.slice(start, end));
  return { start: spans[0]!.start, end: spans.at(-1)!.end, words: words.join(glue) };
}

/** Words in front of a sentence, its first letter small from then on. */
export function headed(text: string, { start }: Span, head: string): Edit {
  return { start, end: start + 1, words: head + text.charAt(start).toLowerCase() };
}
