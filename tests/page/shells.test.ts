import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, read } from './page-of.ts';
import { SHELLS } from './shells.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tidy = (text: string): string => text.replace(/[ \u00a0]+/g, ' ').trim();

describe.each(['001', '002', 'V02'])('the article of page %s', (id) => {
  const file = join(import.meta.dirname, `../fixtures/pages/${id}.json`);
  const { title, paragraphs } = JSON.parse(readFileSync(file, 'utf8')) as { title: string; paragraphs: string[] };

  it.each(Object.entries(SHELLS))('is read from %s, and nothing else', (_, shell) => {
    const { article } = read(documentOf(shell(escaped(title), paragraphs.map(escaped))));
    expect(article.text.split('\n').map(tidy)).toEqual([title, ...paragraphs].map(tidy));
    expect(tidy(article.title)).toBe(title);
  });
});

describe('an article of one sentence', () => {
  const title = 'Thành phố Bắc Kạn: Tỷ lệ hộ nghèo còn 2,88%';
  const sentence = 'Năm 2016, tỷ lệ hộ nghèo của thành phố Bắc Kạn còn 2,88%, giảm 0,32% so với năm 2015.';

  it.each(Object.entries(SHELLS))('is read from %s', (_, shell) => {
    const { article } = read(documentOf(shell(title, [sentence])));
    expect(article.text.split('\n').map(tidy)).toEqual([title, sentence]);
  });
});
