import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import { passages } from './restraint-passages.ts';

describe('no difference is seen where there is none', () => {
  it.each(passages)('$name', ({ text, number, verdict, published }) => {
    const article = articleFromText({ text }, published === undefined ? {} : { published });
    const at = text.lastIndexOf(number);
    const report = engine.check(article);
    const found = report.figures.find(({ figure }) => figure.start < at + number.length && figure.end > at);
    expect(found?.verdict.kind).toBe(verdict);
  });
});
