import { describe, expect, it } from 'vitest';
import { held, heldBodies, pageOf, standings } from './two-pages.ts';

const JOBS = (number: string) => `Năm 2016, thành phố Bắc Kạn tạo việc làm cho ${number} lao động.`;
const SPENDING = (words: string) => `Năm 2016, chi ngân sách nhà nước của thành phố Bắc Kạn ${words}.`;

/** The sentences of the only pair, in both languages. */
function told(here: string, there: string): { vi: string; en: string; standing: string } {
  const { pairs } = heldBodies(here, there);
  expect(pairs).toHaveLength(1);
  const { standing, reason } = pairs[0]!;
  return { standing, vi: reason.text!.vi, en: reason.text!.en };
}

describe('two numbers of one indicator, place and period', () => {
  it('are apart where they cannot be one: both numbers, how far, and which is higher', () => {
    expect(told(JOBS('397'), JOBS('379'))).toEqual({
      standing: 'apart',
      vi: 'Bài này viết “397 lao động”, bài kia viết “379 lao động”: chênh 18 người, bài này cao hơn.',
      en: 'This article says “397 lao động”, the other article says “379 lao động”: 18 people apart, this article is higher.',
    });
  });

  it('of percentages are apart in points', () => {
    const poverty = (number: string) => `Năm 2016, tỷ lệ hộ nghèo của thành phố Bắc Kạn là ${number}.`;
    const { standing, vi, en } = told(poverty('2,66%'), poverty('2,88%'));
    expect(standing).toBe('apart');
    expect(vi).toContain('chênh 0,22 điểm phần trăm, bài này thấp hơn.');
    expect(en).toContain('0.22 percentage points apart, this article is lower.');
  });

  it('are the same where they are one amount, however it is printed', () => {
    expect(told(JOBS('379'), JOBS('379'))).toEqual({
      standing: 'same',
      vi: 'Hai bài cùng viết “379 lao động”.',
      en: 'Both articles say “379 lao động”.',
    });
    const other = told(SPENDING('là 215 tỷ đồng'), SPENDING('là 215.000 triệu đồng'));
    expect(other.standing).toBe('same');
    expect(other.vi).toBe('Bài này viết “215 tỷ đồng”, bài kia viết “215.000 triệu đồng”: cùng một số.');
  });

  it.each([
    ['rounding', SPENDING('là 215,4 tỷ đồng'), SPENDING('là 215 tỷ đồng'), 'chỉ khác cách làm tròn'],
    ['a bound', SPENDING('là hơn 215 tỷ đồng'), SPENDING('là 215,4 tỷ đồng'), 'chỉ khác từ chỉ mức độ'],
  ])('agree by %s', (_what, here, there, words) => {
    const { standing, vi } = told(here, there);
    expect(standing).toBe('agrees');
    expect(vi).toContain(words);
  });

  it('an estimate and a result are one kind, and which is which is said', () => {
    const { pairs } = heldBodies(SPENDING('ước thực hiện 251 tỷ đồng'), SPENDING('là 215 tỷ đồng'));
    expect(pairs).toMatchObject([{ standing: 'apart', remarks: [{ code: 'estimate', params: { side: 'here' } }] }]);
    expect(pairs[0]?.remarks[0]?.text?.vi).toBe(
      'Bài này ghi là số ước, bài kia ghi là kết quả: số công bố sau có thể khác số ước.',
    );
  });
});

describe('not one thing', () => {
  it.each([
    ['another place', JOBS('397'), 'Năm 2016, huyện Bạch Thông tạo việc làm cho 379 lao động.'],
    ['another year', JOBS('397'), 'Năm 2015, thành phố Bắc Kạn tạo việc làm cho 379 lao động.'],
    ['another indicator', JOBS('397'), 'Năm 2016, thành phố Bắc Kạn kết nạp 379 đảng viên.'],
    ['a target', JOBS('397'), 'Chỉ tiêu năm 2016 của thành phố Bắc Kạn là tạo việc làm cho 379 lao động.'],
  ])('%s is no pair: each is told of by its own page', (_what, here, there) => {
    const { pairs, only } = heldBodies(here, there);
    expect(pairs).toEqual([]);
    expect(only).toEqual({ here: [0], there: [0] });
  });

  it('numbers of which nothing says what they count are counted, not listed', () => {
    const { only, unknown, pairs } = held(pageOf('Năm 2016, thành phố Bắc Kạn có 47 sự kiện.'), pageOf(JOBS('379')));
    expect(pairs).toEqual([]);
    expect(only).toEqual({ here: [], there: [0] });
    expect(unknown.here).toBe(1);
  });
});

describe('not enough to go on', () => {
  it.each([
    ['words that may narrow it', SPENDING('cho giáo dục là 45 tỷ đồng'), SPENDING('là 215 tỷ đồng'), 'cho giáo dục'],
    [
      'a number that the page takes back',
      `${JOBS('379').slice(0, -1)}, không phải 397 lao động.`,
      JOBS('397').replace('379', '397'),
      'bác bỏ, đính chính',
    ],
    ['a page of the running year', JOBS('301'), JOBS('379'), 'đăng khi năm chưa hết'],
  ])('%s: both numbers, and why', (what, here, there, words) => {
    const published = what === 'a page of the running year' ? '2016-09-15' : '2017-02-10';
    const { pairs } = held(pageOf(here, published), pageOf(there));
    const open = pairs.filter(({ standing }) => standing === 'open');
    expect(open.map(({ reason }) => reason.text?.vi).join(' ')).toContain(words);
    expect(pairs.some(({ standing }) => standing === 'apart')).toBe(false);
  });

  it('an estimate of a year that was long over, read from a year named elsewhere', () => {
    const spent = (words: string) => `Năm 2017, thu ngân sách của thành phố Bắc Kạn ${words}.`;
    const here = (published: string, how: 'said' | 'carried') => {
      const page = pageOf(spent('ước 101 tỷ đồng'), published);
      const figures = page.figures.map((figure) => {
        const period = figure.evidence.period && { ...figure.evidence.period, how };
        return { ...figure, evidence: { ...figure.evidence, period } };
      });
      return { ...page, figures };
    };
    const there = pageOf(spent('thực hiện 152 tỷ đồng'), '2018-02-01');
    const standing = (page: ReturnType<typeof pageOf>) => held(page, there).pairs.map((pair) => pair.standing);
    expect(standing(here('2018-12-21', 'carried'))).toEqual(['open']);
    expect(standing(here('2018-12-21', 'said'))).toEqual(['apart']);
    expect(standing(here('2018-01-05', 'carried'))).toEqual(['apart']);
  });

  it('another definition, whatever the numbers', () => {
    const poverty = (standard: string) => `Năm 2016, tỷ lệ hộ nghèo của thành phố Bắc Kạn ${standard} là 2,88%.`;
    const { pairs } = heldBodies(poverty('theo chuẩn nghèo đa chiều'), poverty('theo chuẩn nghèo cũ'));
    expect(pairs.map(({ standing }) => standing)).toEqual(['open']);
  });

  it('several numbers of one page for one thing: none of them is held to be the other page’s', () => {
    const { pairs } = held(pageOf(JOBS('397')), pageOf(`${JOBS('301')}\n${JOBS('345')}`));
    expect(pairs.length).toBeGreaterThan(0);
    for (const { standing, reason } of pairs) {
      expect(standing).toBe('open');
      expect(reason.text?.vi).toContain('bài kia nêu nhiều số cho cùng chỉ tiêu');
    }
  });

  it('but one of several that agrees does', () => {
    const { pairs } = held(pageOf(JOBS('397')), pageOf(`${JOBS('301')}\n${JOBS('397')}`));
    expect(standings({ pairs, only: { here: [], there: [] }, unknown: { here: 0, there: 0 } })).toContain(
      'same 397 lao động | 397 lao động',
    );
  });
});

it('a number that stands twice on a page is one', () => {
  const { pairs, only } = held(pageOf(`${JOBS('397')}\n${JOBS('397')}`), pageOf(JOBS('379')));
  expect(pairs).toHaveLength(1);
  expect(only).toEqual({ here: [], there: [] });
});

it('no sentence says who is wrong', () => {
  const { pairs } = heldBodies(
    `${JOBS('397')}\n${SPENDING('là 251 tỷ đồng')}`,
    `${JOBS('379')}\n${SPENDING('là 215 tỷ đồng')}`,
  );
  const words = pairs.flatMap(({ reason, remarks }) =>
    [reason, ...remarks].flatMap(({ text }) => Object.values(text!)),
  );
  expect(words).not.toHaveLength(0);
  for (const sentence of words)
    expect(sentence).not.toMatch(/(?<!\p{L})(?:sai|đúng|nhầm|wrong|right|correct|differs)(?!\p{L})/iu);
});
