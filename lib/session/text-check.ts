import { signal } from '@preact/signals';
import type { Report } from '../engine/report.ts';
import { type Article, LONGEST_ARTICLE, MOST_BLOCKS } from '../text/article.ts';
import type { Problem, ProblemCode } from './state.ts';
import { articleOf, isEmpty, type TextDraft } from './text-source.ts';

/** What is known of the text in front of the reader. */
export type TextState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'checking' }
  | {
      readonly phase: 'checked';
      readonly article: Article;
      readonly report: Report;
      /** When, ISO 8601. */
      readonly checkedAt: string;
      /** False while the text has changed since, and is being checked again. */
      readonly fresh: boolean;
    }
  | { readonly phase: 'failed'; readonly code: ProblemCode };

interface TextParts {
  check(
    article: Article,
  ): Promise<{ readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: Problem }>;
  /** Settles when the reader has stopped typing for a moment and the window has nothing else to do. */
  pause(): Promise<void>;
  /** The time, ISO 8601. */
  now(): string;
}

/** Checks a text while it is being typed: after a pause, and of several answers only the last counts. */
export function createTextCheck({ check, pause, now }: TextParts) {
  const state = signal<TextState>({ phase: 'empty' });
  let round = 0;

  /** The text is this one now. `atOnce`: it came whole, nobody is typing. */
  async function ask(draft: TextDraft, atOnce: boolean): Promise<void> {
    const mine = ++round;
    if (isEmpty(draft)) {
      state.value = { phase: 'empty' };
      return;
    }
    if (lengthOf(draft) > LONGEST_ARTICLE) {
      state.value = { phase: 'failed', code: 'too-long' };
      return;
    }
    const before = state.value;
    state.value = before.phase === 'checked' ? { ...before, fresh: false } : { phase: 'checking' };
    if (!atOnce) await pause();
    if (mine !== round) return;
    const article = articleOf(draft);
    if (article.blocks.length > MOST_BLOCKS) {
      state.value = { phase: 'failed', code: 'too-long' };
      return;
    }
    const answer = await check(article);
    if (mine !== round) return;
    state.value = answer.ok
      ? { phase: 'checked', article, report: answer.report, checkedAt: now(), fresh: true }
      : { phase: 'failed', code: answer.problem.code };
  }

  return { state, ask };
}

const lengthOf = ({ source }: TextDraft): number =>
  source.kind === 'text' ? source.text.length : source.article.text.length;
