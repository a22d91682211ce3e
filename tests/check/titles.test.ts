import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import titles from './titles.json' with { type: 'json' };

/** A page whose title, over one line or several, tells of a part of the place or of a year on its way; `isTold`: of neither. */
interface Page {
  readonly text: string;
  readonly published?: string;
  readonly isTold: boolean;
}

const ACCUSATIONS: ReadonlySet<string> = new Set(['differs', 'target-missed', 'target-apart']);

function accusedIn({ text, published }: Page): string[] {
  const article = articleFromText({ text }, { published: published ?? null });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => ACCUSATIONS.has(verdict.kind))
    .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

const pages: readonly Page[] = titles;

describe('what the title holds a page to', () => {
  it.each(pages.filter(({ isTold }) => !isTold))('is not accused: $text', (page) => {
    expect(accusedIn(page)).toEqual([]);
  });

  it.each(pages.filter(({ isTold }) => isTold))('is told where it is the year of the place: $text', (page) => {
    expect(accusedIn(page)).not.toEqual([]);
  });
});
