import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { faultsOf, readCases } from './cases.ts';
import { read } from './read.ts';

describe.each(readCases())('sentences of $name', ({ cases }) => {
  it.each(cases)('$text', (sentence) => {
    const { title, text, published } = sentence;
    const article = articleFromText({ title, paragraphs: [text] }, { published: published ?? null });
    expect(faultsOf(sentence, read(article).figures)).toEqual([]);
  });
});
