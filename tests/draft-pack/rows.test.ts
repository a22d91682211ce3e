import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { weakestFirst } from '../../lib/draft-pack/weakest-first.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const draftOf = createDraftMaker(builtinData(), documentWords());
const rowsIn = (text: string) => draftOf(articleFromText({ text })).rows;
const weakIn = (text: string) => Object.fromEntries(rowsIn(text).map(({ quote, weak }) => [quote.exact, weak]));

const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội năm 2019 của huyện Na Rì\n';

describe('what is weak in a row', () => {
  test('nothing, where the document says everything', () => {
    expect(weakIn(`${HEAD}Năm 2019, thu ngân sách của huyện Na Rì đạt 45,2 tỷ đồng.`)).toEqual({ '45,2 tỷ đồng': [] });
  });

  test('an indicator that nobody knows', () => {
    const weak = weakIn(`${HEAD}Năm 2019, huyện sửa được 17 chiếc cối xay nước.`);
    expect(Object.values(weak).flat()).toContain('new-indicator');
  });

  test('two numbers for one thing', () => {
    const text = `${HEAD}Năm 2019, tỷ lệ hộ nghèo của huyện Na Rì là 12,5%.\nTheo phụ lục, năm 2019 tỷ lệ hộ nghèo của huyện Na Rì là 12,9%.`;
    const weak = weakIn(text);
    expect(weak['12,5%']).toContain('clash');
    expect(weak['12,9%']).toContain('clash');
  });

  test('the same number twice is no clash', () => {
    const text = `${HEAD}Năm 2019, tỷ lệ hộ nghèo của huyện Na Rì là 12,5%.\nNhư vậy tỷ lệ hộ nghèo của huyện năm 2019 là 12,5%.`;
    expect(rowsIn(text).flatMap(({ weak }) => weak)).not.toContain('clash');
  });

  test('a number that may be the level or the change', () => {
    const weak = weakIn(
      `${HEAD}Năm 2019, huyện Na Rì có tỷ lệ hộ nghèo 12,5%, giảm 2,1%, tương ứng 96 hộ.\nNăm 2019, huyện Na Rì có 120 hộ nghèo.`,
    );
    expect(weak['96 hộ']).toContain('assumed-measure');
    expect(weak['120 hộ nghèo']).not.toContain('assumed-measure');
  });

  test('what nothing names but the unit it is counted in', () => {
    const weak = weakIn(`${HEAD}Năm 2019, huyện Na Rì được giao 24 chỉ tiêu.`);
    expect(weak['24 chỉ tiêu']?.some((one) => one.endsWith('indicator'))).toBe(true);
  });

  test('one of a group of things', () => {
    const weak = weakIn(
      `${HEAD}Năm 2019, huyện Na Rì thu lệ phí trước bạ 12,5 tỷ đồng.\nNăm 2019, thu ngân sách của huyện Na Rì đạt 45,2 tỷ đồng.`,
    );
    expect(weak['12,5 tỷ đồng']).toContain('part');
    expect(weak['45,2 tỷ đồng']).toEqual([]);
  });

  test('words that take the number back, or only suppose it, make no row', () => {
    expect(rowsIn(`${HEAD}Tỷ lệ hộ nghèo năm 2019 không phải 12,5%.`)).toEqual([]);
  });
});

describe('rows', () => {
  const text = `${HEAD}Năm 2019, trồng rừng đạt 45 ha; xã Kim Lư trồng 45 ha. Năm 2020 phấn đấu trồng 45 ha.`;

  test('each is quoted so that it stands in the text once, at its own place', () => {
    for (const { quote, span } of rowsIn(text)) {
      const words = quote.prefix + quote.exact + quote.suffix;
      expect(text.split(words)).toHaveLength(2);
      expect(text.indexOf(words) + quote.prefix.length).toBe(span.start);
    }
    expect(rowsIn(text)).toHaveLength(3);
  });

  test('the weakest stand first, the others in the order of the document', () => {
    const rows = rowsIn(
      `${HEAD}Năm 2019, thu ngân sách đạt 45,2 tỷ đồng.\nNăm 2019, huyện sửa 17 chiếc cối xay.\nNăm 2019, chi ngân sách 50 tỷ đồng.`,
    );
    expect(weakestFirst(rows).map(({ quote }) => quote.exact.split(' ')[0])).toEqual(['17', '45,2', '50']);
  });
});
