import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/**
 * Passages by writers who had read no code, in pairs: one that must not be accused, and its twin with a clear difference.
 * `paragraph`: -1 is the title; `occurrence`: which of the equal numbers there, from 0.
 */
interface Passage {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published: string | null;
  readonly number: string;
  readonly paragraph: number;
  readonly occurrence: number;
  readonly role: 'innocent' | 'told';
}

const ACCUSATIONS: readonly VerdictKind[] = ['differs', 'target-missed'];

const passagesOf = (file: string): Passage[] =>
  readFileSync(new URL(`../fixtures/innocent/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);

/** Where the probed number stands: whole, not within another. */
function numberAt({ title, paragraphs, number, paragraph, occurrence }: Passage): number {
  const lines = [title, ...paragraphs];
  const start = lines.slice(0, paragraph + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const literal = number.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<!\d)(?<!\d[.,])${literal}(?!\d)(?![.,]\d)`, 'gu');
  const found = [...(lines[paragraph + 1] ?? '').matchAll(whole)];
  return start + (found[occurrence]?.index ?? Number.NaN);
}

/** Everything accused in the passage, and whether the probed number is among it. */
function accusedIn(passage: Passage): { all: string[]; isProbed: boolean } {
  const { title, paragraphs, published, number } = passage;
  const article = articleFromText({ title, paragraphs }, { published });
  const at = numberAt(passage);
  const accused = engine.check(article).figures.filter(({ verdict }) => ACCUSATIONS.includes(verdict.kind));
  return {
    all: accused.map(({ figure }) => article.text.slice(figure.start, figure.end)),
    isProbed: accused.some(({ figure }) => figure.number.start < at + number.length && figure.number.end > at),
  };
}

/**
 * Twins not told: "Bắc Kạn" alone in a title is read as the province, a list's or a letter's head does not say whose its
 * figures are, two years in turn, "phiên họp" for the conference, a span "from 2011 to now"; of the third writer: names
 * behind the number or said once for a list, dashes as a table, the conference in other words or in English; of the fourth: a span
 * to now, a list's head, lines as a table, no accents, English.
 */
const UNTOLD = new Set(
  (
    'w1-003t w1-009t w1-012t w1-028t w1-032t w2-026t w2-050t w2-059t w2-083t w2-089t w2-092t ' +
    'w3-010t w3-012t w3-023t w3-024t w3-030t w3-037t w3-051t w3-052t w3-053t w3-066t w3-068t w3-080t w3-081t w3-082t ' +
    'w4-006t w4-014t w4-017t w4-019t w4-021t w4-022t w4-032t w4-033t w4-034t w4-039t w4-040t w4-050t w4-051t w4-060t'
  ).split(' '),
);

describe.each(['first', 'second', 'third', 'fourth'])('the %s writer’s passages', (file) => {
  const passages = passagesOf(file);

  it('have their numbers where they say', () => {
    expect(passages.filter((passage) => Number.isNaN(numberAt(passage))).map(({ id }) => id)).toEqual([]);
  });

  it('are not accused where they are innocent', () => {
    const innocent = passages.filter(({ role }) => role === 'innocent');
    const accused = innocent.map((passage) => ({ id: passage.id, words: accusedIn(passage).all }));
    expect(accused.filter(({ words }) => words.length > 0)).toEqual([]);
  });

  it('are told where the difference is clear', () => {
    const told = passages.filter(({ role, id }) => role === 'told' && !UNTOLD.has(id));
    expect(told.filter((passage) => !accusedIn(passage).isProbed).map(({ id }) => id)).toEqual([]);
  });
});
