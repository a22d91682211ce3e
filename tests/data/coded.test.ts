import { describe, expect, it } from 'vitest';
import { coded, codesOf, decoder } from '../../data/coded.ts';

const many = Array.from({ length: 4000 }, (_, at) => `w${at}`);

describe('texts in the codes of their words', () => {
  it.each(['tỷ lệ hộ nghèo', '|hộ nghèo|tỷ lệ|nghèo', ' bằng tỷ lệ ', 'hộ  nghèo', 'tỷ lệ\n\nhộ nghèo\n', '| |', ''])(
    'are read as they were: %j',
    (text) => {
      const words = ['hộ', 'nghèo', 'tỷ', 'lệ', 'bằng'];
      expect(decoder(words)(coded(text, codesOf(words)))).toBe(text);
    },
  );

  it('have one sign for the first words and two for the others, each code its own', () => {
    const codes = [...codesOf(many).values()];
    expect(new Set(codes).size).toBe(many.length);
    expect(codes[0]).toHaveLength(1);
    expect(codes.at(-1)).toHaveLength(2);
    const single = new Set(codes.filter(({ length }) => length === 1));
    expect(codes.filter((code) => code.length === 2 && single.has(code[0]!))).toEqual([]);
    expect(decoder(many)(coded(many.join(' '), codesOf(many)))).toBe(many.join(' '));
  });

  it('have one code for words that have it together, the most of them first', () => {
    const codes = codesOf(['tỷ lệ hộ nghèo', 'hộ nghèo', 'tỷ lệ', 'tỷ', 'lệ', 'hộ', 'nghèo']);
    const text = "tỷ lệ hộ nghèo|hộ nghèo tỷ lệ'lệ hộ nghèo|tỷ  lệ";
    expect(coded(text, codes)).toBe(
      ['tỷ lệ hộ nghèo', '|', 'hộ nghèo', 'tỷ lệ', "'", 'lệ', 'hộ nghèo', '|', 'tỷ', ' ', 'lệ']
        .map((word) => codes.get(word) ?? word)
        .join(''),
    );
    expect(decoder([...codes.keys()])(coded(text, codes))).toBe(text);
  });

  it('are refused with a word that has no code, and words with more of them than there are codes', () => {
    expect(() => coded('hộ cận nghèo', codesOf(['hộ', 'nghèo']))).toThrow('cận');
    expect(() => codesOf([...many, ...many])).toThrow('8000');
  });
});
