import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/notes/fold.ts';
import { createSearch } from '../../lib/notes/search.ts';

function searchOver(...texts: readonly string[]) {
  const search = createSearch();
  for (const text of texts) search.add(text);
  return (query: string): readonly number[] | null => {
    const hits = search.find(query);
    return hits && [...hits.texts];
  };
}

/** The texts that were found, the best first; those alike in their order. */
function rankedOver(...texts: readonly string[]) {
  const search = createSearch();
  for (const text of texts) search.add(text);
  return (query: string): readonly string[] => {
    const { texts: found, scores } = search.find(query)!;
    return [...found.keys()].sort((a, b) => scores[b]! - scores[a]!).map((i) => texts[found[i]!]!);
  };
}

describe('what is found', () => {
  it.each([
    ['without accents', 'ho ngheo'],
    ['with accents', 'hộ nghèo'],
    ['in capitals', 'HỘ NGHÈO'],
    ['decomposed', 'hộ nghèo'.normalize('NFD')],
    ['with one word accented only', 'hộ ngheo'],
    ['with the words turned', 'nghèo hộ'],
    ['with the beginnings of words', 'h ngh'],
    ['with other blanks', ' hộ\u00a0 nghèo '],
    ['with a soft hyphen', 'ng\u00adhèo'],
  ])('%s', (_how, query) => {
    expect(searchOver('Tỷ lệ hộ nghèo còn 2,88%', 'Thu ngân sách')(query)).toEqual([0]);
  });

  it('reads đ as d, either way', () => {
    expect(searchOver('Đường Quang đạt')('duong dat')).toEqual([0]);
    expect(searchOver('duong dat')('Đường đạt')).toEqual([0]);
  });

  it('takes either place of the tone mark', () => {
    expect(searchOver('hoà bình, thuỷ lợi')('hòa thủy')).toEqual([0]);
  });

  it('reads notes that are decomposed, in capitals or fullwidth', () => {
    const find = searchOver('NGÂN SÁCH'.normalize('NFD'), 'ｎｇａｎ ｓａｃｈ');
    expect(find('ngân sách')).toEqual([0, 1]);
  });

  it('finds numbers as they are written, whole', () => {
    const find = searchOver('còn 2,88%', 'hơn 2.500 tỷ', 'có 2500 hộ', 'có 12,88%', '215tỷ');
    expect(find('2,88')).toEqual([0]);
    expect(find('2.500')).toEqual([1]);
    expect(find('2500')).toEqual([2]);
    expect(find('2,88%')).toEqual([0]);
    expect(find('tỷ 215')).toEqual([4]);
  });

  it('wants every word of the query, and words from their beginning', () => {
    const find = searchOver('thu ngân sách', 'chi ngân sách', 'công nhân');
    expect(find('chi ngan')).toEqual([1]);
    expect(find('han')).toEqual([]);
    expect(find('ngân hàng')).toEqual([]);
  });

  it('asks nothing with a query that has no words', () => {
    expect(searchOver('a')('')).toBeNull();
    expect(searchOver('a')(' … % ')).toBeNull();
  });

  it('does not take two notes together for one', () => {
    expect(searchOver('ngân sách', 'hộ nghèo')('ngân nghèo')).toEqual([]);
  });

  it('finds a note of more words than one pass looks for', () => {
    const words = Array.from({ length: 25 }, (_, i) => `tu${'abcdefghijklmnopqrstuvwxy'[i]}`);
    const find = searchOver(words.join(' '), words.slice(1).join(' '));
    expect(find(words.toReversed().join(' '))).toEqual([0]);
    expect(find(words.slice(1).join(' '))).toEqual([0, 1]);
  });

  it('no longer finds what was taken out', () => {
    const search = createSearch();
    const first = search.add('ngân sách');
    search.add('ngân hàng');
    search.drop(first);
    expect([...search.find('ngân')!.texts]).toEqual([1]);
  });

  it('reads a text of one long word and one of marks alone', () => {
    const find = searchOver('a'.repeat(100_000), '\u0301'.repeat(1000), '😀 tốt😀');
    expect(find('a')).toEqual([0]);
    expect(find('tot')).toEqual([2]);
  });
});

describe('the order of what is found', () => {
  it('has those with the very accents of the query first', () => {
    const ranked = rankedOver('bán đất', 'bàn bạc', 'bạn đọc', 'ban hành');
    expect(ranked('bạn')[0]).toBe('bạn đọc');
    expect(ranked('bàn')[0]).toBe('bàn bạc');
  });

  it('has whole words before beginnings, where accents are alike', () => {
    expect(rankedOver('nghèon', 'nghèo')('nghèo')).toEqual(['nghèo', 'nghèon']);
  });

  it('does not hold accents against a query without any', () => {
    expect(rankedOver('ngân sách', 'ngan')('ngan')).toEqual(['ngân sách', 'ngan']);
  });
});

it('has each word of a query once', () => {
  expect(wordsOf('Hộ hộ HỘ ho')).toEqual([
    { norm: 'hộ', bare: 'ho' },
    { norm: 'ho', bare: 'ho' },
  ]);
});
