import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/** One passage in many wordings of a kind: what a meeting does before it tells, who gathers the numbers, what is told behind. */
interface Wording {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published: string;
  /** The number that must be told; innocent wordings have none. */
  readonly number?: string;
}

const ACCUSATIONS: readonly VerdictKind[] = ['differs', 'target-missed', 'target-apart'];

const wordingsOf = (file: string): [string, Wording][] =>
  readFileSync(new URL(`../fixtures/innocent/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Wording)
    .map((wording) => [wording.paragraphs.join(' '), wording]);

/** The words of everything that is accused. */
function accusedIn(wording: Wording): string[] {
  const article = articleFromText(wording, { published: wording.published });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => ACCUSATIONS.includes(verdict.kind))
    .map(({ figure }) => article.text.slice(figure.start, figure.end));
}

describe('a clear difference', () => {
  it.each(wordingsOf('sixth-told'))('is told: %s', (_, wording) => {
    expect(accusedIn(wording).join(' ')).toContain(wording.number);
  });
});

describe('its innocent twin', () => {
  it.each(wordingsOf('sixth-innocent'))('is not accused: %s', (_, wording) => {
    expect(accusedIn(wording)).toEqual([]);
  });
});
