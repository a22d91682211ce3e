import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/text/article.ts';
import { apply } from './forms.ts';
import { held } from './held.ts';
import { partOfRun, RUN_TIME } from './random.ts';
import { headed, paragraphsOf, sentencesOf } from './sentences.ts';
import { type KnownText, knownTexts } from './texts.ts';
import { plain } from './wordings.ts';

const { cases, title, random } = partOfRun(0.15, 'the same sentence elsewhere or at another time');
const AGREEING = ['match', 'consistent', 'target-met', 'target-exceeded', 'target-apart'];

/** Towns all over the country, some of them in no list of the program. */
const TOWNS =
  'Cao Bằng|Lạng Sơn|Thái Nguyên|Tuyên Quang|Hà Giang|Bắc Giang|Bắc Ninh|Sơn La|Lai Châu|Yên Bái|Lào Cai|Hải Dương|Vĩnh Yên|Việt Trì|Sông Công|Phổ Yên|Tam Điệp|Móng Cái|Uông Bí|Đồng Hới|Quy Nhơn|Buôn Ma Thuột|Vũng Tàu|Cà Mau|Bắc Lý'.split(
    '|',
  );
const DISTRICTS =
  'Bạch Thông|Chợ Mới|Chợ Đồn|Ba Bể|Na Rì|Ngân Sơn|Pác Nặm|Định Hóa|Võ Nhai|Tràng Định|Nguyên Bình'.split('|');

const elsewhere = (): string =>
  random.upTo(3) === 0 ? `huyện ${random.pick(DISTRICTS)}` : `thành phố ${random.pick(TOWNS)}`;

/** Everything about the city becomes everything about somewhere else. */
function movedAway(text: string, there: string): string {
  const [kind = ''] = /^(?:thành phố|huyện)/u.exec(there) ?? [];
  const moved = [
    ['thành phố Bắc Kạn', there],
    ['thành phố', kind],
    ['Thành phố', `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`],
  ];
  return moved.reduce((whole, [from = '', to = '']) => whole.replaceAll(plain(text, from), plain(text, to)), text);
}

function sentencesWithFigures({ text, figures }: KnownText, isPlain: (sentence: string) => boolean): Span[] {
  return paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .filter(({ start, end }) => figures.some((figure) => figure.start >= start && figure.end <= end))
    .filter(({ start, end }) => isPlain(text.slice(start, end)));
}

/** The verdicts of the figures in a sentence that was given another head; `shift` is the head's length. */
function verdictsIn(known: KnownText, sentence: Span, head: string): { words: string; kind: string }[] {
  const text = apply(known.text, [headed(known.text, sentence, head)]);
  const inSentence = held(text).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end + head.length,
  );
  const referred = known.figures.filter(({ reference }) => reference !== null).map(({ value }) => Number(value));
  return inSentence.filter(({ value }) => referred.includes(Number(value)));
}

describe(title, { timeout: RUN_TIME }, () => {
  it('is another place’s, wherever the page is about', () => {
    const failures: string[] = [];
    for (let made = 0; made < cases / 4; made++) {
      const known = random.pick(knownTexts);
      const there = elsewhere();
      const wrong = held(movedAway(known.text, there)).filter(({ kind }) => kind !== 'other-place');
      failures.push(...wrong.map(({ words, kind }) => `${known.name}, ${there}: ${words} is ${kind}`));
    }
    expect([...new Set(failures)]).toEqual([]);
  });

  it('is another place’s, where only the sentence says so', () => {
    const failures: string[] = [];
    for (let made = 0; made < cases / 4; made++) {
      const known = random.pick(knownTexts);
      const free = sentencesWithFigures(
        known,
        (words) => !/thành phố|thanh pho|xã |xa |Đảng bộ|Nghị quyết/iu.test(words),
      );
      if (free.length === 0) continue;
      const sentence = random.pick(free);
      const head = plain(known.text, `${random.pick(['Tại', 'Ở', 'Trên địa bàn'])} ${elsewhere()}, `);
      const wrong = verdictsIn(known, sentence, head).filter(({ kind }) => kind !== 'other-place');
      failures.push(...wrong.map(({ words, kind }) => `${known.name}, "${head}": ${words} is ${kind}`));
    }
    expect([...new Set(failures)]).toEqual([]);
  });

  it('is another period’s, whatever year the page is about', () => {
    const failures: string[] = [];
    for (let made = 0; made < cases / 4; made++) {
      const known = random.pick(knownTexts);
      const from = random.pick(known.text.includes('2016') ? ['2016', '2017'] : ['2017']);
      const to = String(2011 + random.upTo(14));
      if (['2016', '2017', '2015'].includes(to)) continue;
      const figures = held(known.text.replaceAll(from, to)).slice(0, known.figures.length);
      known.figures.forEach(({ reference, value }, index) => {
        if (reference === null) return;
        const { kind = 'not found', words = '' } = figures[index] ?? {};
        const isMoved = reference.includes(from) || (from === '2017' && reference === '139 of 90');
        const isRight = isMoved ? kind === 'other-period' : AGREEING.includes(kind);
        // A doubtful number agrees on the page of this very conference alone, which another year makes another one.
        if (isRight || (!isMoved && reference.startsWith('budget-revenue-2016'))) return;
        failures.push(`${known.name}, ${from} as ${to}: ${words} (${value}) is ${kind}`);
      });
    }
    expect([...new Set(failures)]).toEqual([]);
  });

  it('is another period’s, where only the sentence says so', () => {
    const failures: string[] = [];
    const heads = ['Năm 2014, ', 'Trong năm 2013, ', 'Năm 2012, ', 'Năm 2019, ', 'Kết thúc năm 2018, '];
    const parts = ['6 tháng đầu năm 2016, ', 'Quý III năm 2016, ', '9 tháng năm 2016, ', 'Tháng 10/2016, '];
    for (let made = 0; made < cases / 4; made++) {
      const known = random.pick(knownTexts);
      const ofResults = (words: string): boolean => !/20\d\d đến|Nghị quyết|trong năm|tieu chi/iu.test(words);
      const free = sentencesWithFigures(known, ofResults);
      const sentence = random.pick(free);
      const isYear =
        /cả năm|2017/u.test(known.text.slice(sentence.start, sentence.end)) || !known.text.includes('2016');
      const head = plain(known.text, random.pick(isYear ? heads : [...heads, ...parts]));
      const wrong = verdictsIn(known, sentence, head).filter(({ kind }) => kind !== 'other-period');
      failures.push(...wrong.map(({ words, kind }) => `${known.name}, "${head}": ${words} is ${kind}`));
    }
    expect([...new Set(failures)]).toEqual([]);
  });
});
