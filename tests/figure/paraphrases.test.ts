import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { PARAPHRASES, TITLE } from './paraphrases.ts';
import { read } from './read.ts';

describe('the source’s own indicators in other words', () => {
  it.each(PARAPHRASES)('%s, %s: %s', (indicator, number, sentence) => {
    const { figures } = read(articleFromText({ title: TITLE, paragraphs: [sentence] }));
    const figure = figures.find(({ number: { start, end } }) => `${TITLE}\n${sentence}`.slice(start, end) === number);
    expect(figure?.indicator).toBe(indicator);
  });
});
