import { describe, expect, test } from 'vitest';
import { findUnaccented } from '../../lib/text/accents.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

describe('articleFromText', () => {
  test('joins title and paragraphs, and every block is a slice of the text', () => {
    const article = articleFromText({ title: 'Hội nghị', paragraphs: ['Thu 5 tỷ.', 'Chi 6 tỷ.'] }, { lang: 'vi' });
    expect(article.text).toBe('Hội nghị\nThu 5 tỷ.\nChi 6 tỷ.');
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['title', 'Hội nghị'],
      ['paragraph', 'Thu 5 tỷ.'],
      ['paragraph', 'Chi 6 tỷ.'],
    ]);
    expect(article).toMatchObject({ title: 'Hội nghị', published: null, lang: 'vi', tables: [] });
  });

  test('takes the first line for the title when it ends without a mark and more lines follow', () => {
    expect(articleFromText({ text: 'Hội nghị lần thứ 7\n\n  Thu 5 tỷ.\n' })).toMatchObject({
      title: 'Hội nghị lần thứ 7',
      blocks: [
        { kind: 'title', start: 0, end: 18 },
        { kind: 'paragraph', start: 22, end: 31 },
      ],
    });
    expect(articleFromText({ text: 'Thu đạt 5 tỷ.\nChi 6 tỷ.' }).title).toBe('');
    expect(articleFromText({ text: 'ba mươi lăm' })).toMatchObject({ title: '', blocks: [{ kind: 'paragraph' }] });
  });

  test('marks list items', () => {
    const kinds = articleFromText({ text: 'Kết quả:\n- 8 tiêu chí\n1. Thu ngân sách\n12 hộ' }).blocks.map(
      (b) => b.kind,
    );
    expect(kinds).toEqual(['paragraph', 'list-item', 'list-item', 'paragraph']);
  });

  test('has no blocks when there is no text', () => {
    expect(articleFromText({ text: ' \n\n ' }).blocks).toEqual([]);
  });
});

describe('findUnaccented', () => {
  test('decides for each block, and by the article where a block is too short', () => {
    const article = articleFromText({
      text: 'Thu ngan sach dat 5 ty dong trong nam\nThu ngân sách đạt năm tỷ đồng\n5 ha',
    });
    const unaccented = findUnaccented(article);
    expect(unaccented(3)).toBe(true);
    expect(unaccented(article.text.indexOf('ngân'))).toBe(false);
    expect(unaccented(article.text.indexOf('5 ha'))).toBe(false);
    expect(findUnaccented(articleFromText({ text: 'ba muoi lam' }))(0)).toBe(true);
  });
});
