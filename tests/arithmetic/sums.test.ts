import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/engine/report.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/**
 * Short passages as newspapers and offices write them, with the sums that their numbers make: `holds` true or false must be
 * told so, null (`why` says the reason) must be left open or not be told at all. No other sum may be refused.
 */
interface Passage {
  readonly title: string;
  readonly text: string;
  readonly sums: readonly {
    readonly numbers: readonly string[];
    readonly holds: boolean | null;
    readonly why?: string;
  }[];
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`sums/${name}.json`, import.meta.url), 'utf8')) as T;

/** Digits and their marks alone, so that "12 ha/10" and "12/10" are one. */
const digitsOf = (number: string): string => number.replace(/[^\d,./]/g, '').replace(/[.,]+$/, '');
const keyOf = (numbers: readonly string[]): string => numbers.map(digitsOf).sort().join(' ');

/** The sums of a report by their numbers as printed. */
function sumsOf(text: string, { figures, arithmetic }: Report): Map<string, boolean | null> {
  const wordsOf = (index: number): string => {
    const { start, end, number, denominator } = figures[index]!.figure;
    const digits = text.slice(number.start, number.end);
    return denominator === null || digits.includes('/') ? digits : text.slice(start, end);
  };
  const sums = new Map<string, boolean | null>();
  for (const { figures: of, holds } of arithmetic) {
    const key = keyOf(of.map(wordsOf));
    if ((sums.get(key) ?? null) === null) sums.set(key, holds);
  }
  return sums;
}

function told({ title, text, sums }: Passage): { got: string[]; want: string[] } {
  const whole = `${title}\n${text}`;
  const found = sumsOf(whole, engine.check(articleFromText({ text: whole })));
  const want = sums.map(({ numbers, holds }) => `${keyOf(numbers)}: ${holds}`);
  const got = sums.map(({ numbers }) => `${keyOf(numbers)}: ${found.get(keyOf(numbers)) ?? null}`);
  const named = new Set(sums.map(({ numbers }) => keyOf(numbers)));
  for (const [key, holds] of found) if (holds === false && !named.has(key)) got.push(`${key}: false`);
  return { got, want };
}

const FILES = ['plans', 'ratios', 'sums', 'changes', 'shares', 'columns', 'products'];

describe.each(FILES)('%s', (name) => {
  it.each(read<Passage[]>(name))('$text', (passage) => {
    const { got, want } = told(passage);
    expect(got).toEqual(want);
  });
});

const TITLE = 'Thành phố Bắc Kạn: kết quả kinh tế - xã hội năm 2018';

describe('nothing is refused where another plan, base or whole may be meant, or a list be incomplete', () => {
  it.each(read<string[]>('innocent'))('%s', (line) => {
    const text = `${TITLE}\n${line}`;
    const refused = [...sumsOf(text, engine.check(articleFromText({ text })))].filter(([, holds]) => holds === false);
    expect(refused).toEqual([]);
  });
});

/** The report of the source's own conference, in the paragraphs given. */
const conference = (...paragraphs: string[]): Report =>
  engine.check(
    articleFromText(
      {
        title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn',
        paragraphs: [
          'Ban Chấp hành Đảng bộ thành phố Bắc Kạn tổ chức Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020, đánh giá năm 2016.',
          ...paragraphs,
        ],
      },
      { published: '2016-12-23' },
    ),
  );

describe('the source’s number and another one for the same thing', () => {
  const own = 'Năm 2016, thành phố tạo việc làm cho 379 lao động.';
  const failing = ({ arithmetic }: Report): string[] =>
    arithmetic.filter(({ holds }) => holds === false).map(({ kind, reasons }) => `${kind} ${reasons[0]?.code}`);
  it('contradict each other, and neither is accused', () => {
    const report = conference(own, 'Cũng theo báo cáo, năm 2016 thành phố tạo việc làm cho 397 lao động.');
    expect(failing(report)).toEqual(['repeat repeat-fails']);
    expect(report.figures.map(({ verdict }) => verdict.kind)).toEqual(['match', 'unclear']);
  });
  it.each([
    'Trước đó, báo đưa nhầm là năm 2016 thành phố tạo việc làm cho 397 lao động.',
    'Nếu tính cả xuất khẩu lao động thì năm 2016 thành phố tạo việc làm cho 397 lao động.',
    'Năm 2016, thành phố ước tạo việc làm cho 397 lao động.',
    'Năm 2015, thành phố tạo việc làm cho 397 lao động.',
    'Có tờ báo viết năm 2016 thành phố tạo việc làm cho 397 lao động.',
    'Trong đó, năm 2016 tạo việc làm cho 297 lao động nữ.',
    'Năm 2016, thành phố Cao Bằng tạo việc làm cho 397 lao động.',
  ])('do not where something sets them apart: %s', (line) => {
    expect(failing(conference(own, line))).toEqual([]);
  });
});

describe('one wrong digit', () => {
  const passages = FILES.flatMap((name) => read<Passage[]>(name));
  it('makes no sum hold that held before, and no other sum fail', () => {
    const odd: string[] = [];
    for (const [n, { title, text }] of passages.entries()) {
      const whole = `${title}\n${text}`;
      const before = engine.check(articleFromText({ text: whole }));
      const kindOf = new Map(before.arithmetic.map(({ figures, holds }) => [figures.join(), holds]));
      const index = n % Math.max(1, before.figures.length);
      const number = before.figures[index]?.figure.number;
      if (number === undefined) continue;
      const first = whole.charCodeAt(number.start) - 48;
      if (first < 1 || first > 9) continue;
      const digit = ((first + 2) % 9) + 1;
      const slipped = `${whole.slice(0, number.start)}${digit}${whole.slice(number.start + 1)}`;
      for (const { figures, holds } of engine.check(articleFromText({ text: slipped })).arithmetic) {
        const was = kindOf.get(figures.join()) ?? null;
        const isOf = figures.includes(index);
        const stillHolds = isOf && figures.length > 1 && was === true && holds === true;
        const newlyFails = !isOf && holds === false && was !== false;
        if (stillHolds || newlyFails) odd.push(`${slipped.slice(title.length + 1)}: ${figures} ${holds}`);
      }
    }
    expect(odd).toEqual([]);
  });
});
