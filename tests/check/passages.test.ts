import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/**
 * Short passages as newspapers and offices write them, half of them innocent, half to be held against the source. Every
 * number in question stands as "[379|match]" with the verdict of DESIGN §6; two where the rules allow either.
 */
interface Passage {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
}

const folder = new URL('passages/', import.meta.url);
const MARK = /\[([^[\]|]+)\|([a-z/-]+)\]/g;

/** The verdict on every marked number; and what the marks say. */
function told({ title, text, published }: Passage): { got: string[]; want: string[] } {
  const marked = `${title}\n${text}`;
  const want: { start: number; end: number; number: string; verdicts: string[] }[] = [];
  let plain = '';
  let at = 0;
  for (const { 0: all, 1: number = '', 2: verdicts = '', index } of marked.matchAll(MARK)) {
    plain += marked.slice(at, index);
    want.push({ start: plain.length, end: plain.length + number.length, number, verdicts: verdicts.split('/') });
    plain += number;
    at = index + all.length;
  }
  plain += marked.slice(at);
  const article = articleFromText({ text: plain }, published === undefined ? {} : { published });
  const { figures } = engine.check(article);
  const got = want.map(({ start, end, number, verdicts }) => {
    const found = figures.find(({ figure }) => figure.number.start < end && figure.number.end > start);
    const kind = found?.verdict.kind ?? 'not found';
    return `${number} ${verdicts.includes(kind) ? verdicts.join('/') : kind}`;
  });
  return { got, want: want.map(({ number, verdicts }) => `${number} ${verdicts.join('/')}`) };
}

for (const file of readdirSync(folder)) {
  const passages = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Passage[];
  describe(file, () => {
    it.each(passages)('$name', (passage) => {
      const { got, want } = told(passage);
      expect(want.length).toBeGreaterThan(0);
      expect(got).toEqual(want);
    });
  });
}
