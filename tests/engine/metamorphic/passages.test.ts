import { describe, expect, it } from 'vitest';
import { held } from './held.ts';
import type { Print, Word } from './oracle.ts';
import { partOfRun, RUN_TIME } from './random.ts';
import { type Told, verdictsOf } from './rules.ts';
import { type Status, type Subject, subjects } from './subjects.ts';

const { cases, title, random } = partOfRun(0.2, 'passages told by their rules');

const WORDS: Readonly<Record<Word, readonly string[]>> = {
  exact: [''],
  'more-than': ['hơn ', 'trên '],
  'less-than': ['gần '],
  about: ['khoảng ', 'xấp xỉ '],
};

/** Stands for the number until the text is made. */
const MARK = '\u0001';

const CITY = 'Kinh tế - xã hội thành phố Bắc Kạn';
const CONFERENCE = 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020';
const TOWNS = ['Cao Bằng', 'Lạng Sơn', 'Bắc Giang', 'Sông Công', 'Hà Tiên'];
const COMMITTEE = ['Ban Chấp hành Đảng bộ thành phố đề ra mục tiêu', 'Thành ủy Bắc Kạn đề ra chỉ tiêu'];
const OTHERS = ['tỉnh giao thành phố chỉ tiêu', 'UBND tỉnh giao thành phố', 'HĐND thành phố giao chỉ tiêu'];

interface Drawn {
  readonly print: Print;
  readonly written: string;
}

/** A number near the source's, or not so near, printed as Vietnamese does. */
function draw({ source, factor, decimals, isCount, isPart, offset }: Subject, word: Word): Drawn {
  const places = random.upTo(decimals + 1);
  const own = Number((source.value / factor - offset) / 10_000n) / 100;
  const wobble = [0, 0, 0.01, -0.01, 0.1, -0.1, 1, -1, 3, -4, 10, -12, own * 0.04, -own * 0.03, own, -own / 2];
  const near = own + random.pick(wobble);
  const least = isCount ? 2 : 1 / 10 ** places;
  const fixed = Math.min(Math.max(near, least), isPart ? 98 : Number.POSITIVE_INFINITY).toFixed(places);
  const [whole = '', part] = fixed.split('.');
  const written = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.') + (part === undefined ? '' : `,${part}`);
  const step = 10n ** BigInt(6 - (part?.length ?? 0)) * factor;
  const value = BigInt(fixed.replace('.', '')) * step + offset * factor;
  return { print: { value, unit: isCount ? 0n : step, word }, written };
}

function drawTold(subject: Subject): Told & { readonly written: string } {
  const status = random.pick<Status>(['result', 'estimate', 'target']);
  const isTarget = subject.group === 'target' && status === 'target';
  const word = subject.offset > 0n ? 'exact' : random.pick<Word>(['exact', 'exact', 'more-than', 'less-than', 'about']);
  const where = random.upTo(8) === 0 ? 'elsewhere' : 'city';
  const { print, written } = draw(subject, word);
  return {
    subject,
    status,
    number: print,
    written,
    where,
    when: random.pick(['year', 'year', 'year', 'year', 'year', 'another-year', 'part-of-year']),
    // The conference met before the year of the targets began: it reports no results of it.
    conference: random.upTo(3) === 0 && (subject.group !== 'target' || isTarget),
    issuer: isTarget && where === 'city' ? random.pick(['committee', 'somebody-else', 'unsaid', 'unsaid']) : 'unsaid',
  };
}

function yearOf({ subject, when }: Told): string {
  if (when === 'year') return `năm ${subject.year}`;
  if (when === 'part-of-year')
    return `${random.pick(['6 tháng đầu năm', '9 tháng đầu năm', 'quý I năm'])} ${subject.year}`;
  return `năm ${random.pick([2012, 2013, 2014, 2018, 2019, 2021])}`;
}

function textOf(told: Told & { readonly written: string }): { text: string; at: number } {
  const { subject, status, number, where, conference, issuer, written } = told;
  const printed = random.pick(WORDS[number.word]) + MARK;
  const time = yearOf(told);
  const head = `${time.charAt(0).toUpperCase()}${time.slice(1)}, `;
  const core = subject.say[status](printed);
  const sentence =
    issuer === 'unsaid'
      ? head + core
      : `${head}${random.pick(issuer === 'committee' ? COMMITTEE : OTHERS)} ${subject.aim(printed)}`;
  const there = random.pick(TOWNS);
  const body = where === 'city' ? sentence : sentence.replace('thành phố', `thành phố ${there}`);
  const text = `${conference ? CONFERENCE : CITY}\n${body}.`;
  return { text: text.replace(MARK, written), at: text.indexOf(MARK) };
}

describe(title, { timeout: RUN_TIME }, () => {
  it('get the verdict that the first rule gives', () => {
    const failures: string[] = [];
    for (let made = 0; made < cases; made++) {
      const told = drawTold(random.pick(subjects));
      const allowed = verdictsOf(told);
      const { text, at } = textOf(told);
      const found = held(text, told.conference ? '2016-12-20' : '2018-02-10').find(
        ({ start, end }) => start <= at && end > at,
      );
      if (found !== undefined && allowed.includes(found.kind)) continue;
      failures.push(`${found?.kind}, by the rules ${allowed.join('|')}: ${text.replace('\n', ' / ')}`);
    }
    expect(failures).toEqual([]);
  });
});
