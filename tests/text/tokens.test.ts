import { describe, expect, test } from 'vitest';
import { normPhrase, tokenize } from '../../lib/text/tokens.ts';

const shape = (text: string) => tokenize(text).map(({ kind, norm, start, end }) => [kind, norm, start, end]);

describe('tokenize', () => {
  test('parts words, digits and marks and keeps their offsets', () => {
    expect(shape('Đạt 99,6 tỷ')).toEqual([
      ['word', 'đạt', 0, 3],
      ['digits', '99', 4, 6],
      ['mark', ',', 6, 7],
      ['digits', '6', 7, 8],
      ['word', 'tỷ', 9, 11],
    ]);
  });

  test('parts letters from the digits glued to them', () => {
    expect(shape('271,36ha m2').map(([, norm]) => norm)).toEqual(['271', ',', '36', 'ha', 'm', '2']);
  });

  test('reads decomposed text as the composed one, at its own offsets', () => {
    const text = 'tỷ lệ'.normalize('NFD');
    const tokens = tokenize(text);
    expect(tokens.map(({ norm, bare }) => [norm, bare])).toEqual([
      ['tỷ', 'ty'],
      ['lệ', 'le'],
    ]);
    expect(tokens.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['tỷ', 'lệ']);
  });

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['HOÀN', 'hoàn'],
    ['hòan', 'hoàn'],
    ['quý', 'quý'],
    ['qúy', 'quý'],
    ['giá', 'giá'],
    ['gía', 'giá'],
    ['gìn', 'gìn'],
    ['người', 'người'],
    ['nước', 'nước'],
    ['khuỷu', 'khuỷu'],
    ['mía', 'mía'],
    ['tiến', 'tiến'],
  ])('writes the tone of %s as %s', (raw, norm) => {
    expect(tokenize(raw).map((token) => token.norm)).toEqual([norm]);
  });

  test('skips invisible marks inside a word and inside a number, and reads fullwidth digits', () => {
    expect(shape('thành\u00adphố 2\u200b5 ２０１６％')).toEqual([
      ['word', 'thànhphố', 0, 9],
      ['digits', '25', 10, 13],
      ['digits', '2016', 14, 18],
      ['mark', '%', 18, 19],
    ]);
  });

  test('takes every kind of blank for a blank', () => {
    expect(normPhrase('2\u00a0500\u2009tỷ\u202fđồng')).toBe('2 500 tỷ đồng');
  });

  test('keeps a surrogate pair together', () => {
    expect(shape('😀1')).toEqual([
      ['mark', '😀', 0, 2],
      ['digits', '1', 2, 3],
    ]);
  });

  test('every token is the slice at its offsets, and they are in order', () => {
    const text = 'TP.Bắc Kạn: “2.500,75” tỷ (+8,6%)\u00a0– ½ m²';
    let last = 0;
    for (const token of tokenize(text)) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(text.slice(token.start, token.end)).not.toMatch(/\s/u);
      last = token.end;
    }
  });
});
