import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import report2017 from '../fixtures/pages/002.json' with { type: 'json' };
import { engine, pack } from '../world.ts';

const resolution = pack.text;
const later = [report2017.title, ...report2017.paragraphs].join('\n');

interface Held {
  readonly words: string;
  readonly number: { readonly start: number; readonly end: number };
  readonly kind: string;
}

function held(text: string): Held[] {
  return engine.check(articleFromText({ text })).figures.map(({ figure, verdict }) => ({
    words: text.slice(figure.start, figure.end),
    number: figure.number,
    kind: verdict.kind,
  }));
}
const kinds = (text: string): string[] => held(text).map(({ kind }) => kind);

/** Every way to change one digit by one, or to swap two neighbours. */
function slips(number: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < number.length; at++) {
    const digit = number.charAt(at);
    if (!/\d/.test(digit)) continue;
    const raised = String((Number(digit) + 1) % 10);
    const next = number.charAt(at + 1);
    if (at > 0 || raised !== '0') found.add(number.slice(0, at) + raised + number.slice(at + 1));
    if (/\d/.test(next) && (at > 0 || next !== '0'))
      found.add(number.slice(0, at) + next + digit + number.slice(at + 2));
  }
  found.delete(number);
  return [...found];
}

const AGREEING = ['match', 'consistent', 'target-met'];
/** What DESIGN §6 lets pass although a digit changed: each paper computes a share for itself. */
const STILL_AGREES = ['108.7', '155'];

describe('a slip in a number', { timeout: 60_000 }, () => {
  it.each([
    ['the resolution', resolution],
    ['the report of 2017', later],
  ])('of %s never agrees with the source any more', (_name, text) => {
    const agreeing = held(text).filter(({ kind }) => AGREEING.includes(kind));
    expect(agreeing.length).toBeGreaterThan(1);
    const passed = agreeing.flatMap(({ number: { start, end } }) =>
      slips(text.slice(start, end))
        .filter((slip) => !STILL_AGREES.includes(slip))
        .filter((slip) => {
          const found = held(text.slice(0, start) + slip + text.slice(end)).find(
            ({ number }) => number.start === start,
          );
          return found !== undefined && AGREEING.includes(found.kind);
        }),
    );
    expect(passed).toEqual([]);
  });
});

describe('the same words written otherwise', () => {
  it.each<[string, (text: string) => string]>([
    ['in NFD', (text) => text.normalize('NFD')],
    ['with TP', (text) => text.replaceAll('thành phố', 'TP')],
    ['with tỉ', (text) => text.replaceAll('tỷ đồng', 'tỉ đồng')],
    ['with a blank before %', (text) => text.replaceAll('%', ' %')],
    ['with no-break spaces', (text) => text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0')],
    ['without the thousands mark', (text) => text.replace('2.500 tỷ', '2500 tỷ')],
    ['in millions', (text) => text.replace('215 tỷ đồng', '215.000 triệu đồng')],
    ['in number words', (text) => text.replace('379 lao động', 'ba trăm bảy mươi chín lao động')],
    ['with a leading zero', (text) => text.replace('5 căn nhà', '05 căn nhà')],
  ])('%s keep their verdicts', (_name, rewrite) => {
    expect(kinds(rewrite(resolution))).toEqual(kinds(resolution));
    expect(kinds(rewrite(later))).toEqual(kinds(later));
  });
});

describe('moved elsewhere', () => {
  it('to another town, everything is another place’s', () => {
    expect(new Set(kinds(resolution.replaceAll('Bắc Kạn', 'Cao Bằng')))).toEqual(new Set(['other-place']));
  });

  it('to another year, the results are another period’s and the targets stay', () => {
    const moved = kinds(resolution.replaceAll('2016', '2014'));
    expect(new Set(moved.slice(0, 11))).toEqual(new Set(['other-period']));
    expect(new Set(moved.slice(11))).toEqual(new Set(['match']));
  });
});
