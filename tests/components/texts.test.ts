import { describe, expect, test } from 'vitest';
import { formatPercent, formatTime, shorten } from '../../components/texts/format.ts';
import { textsOf } from '../../components/texts/index.ts';

/** Every text of a catalogue by its path, functions called with samples of each kind. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const [first] =
      String(value)
        .match(/\(?(\w+)/)
        ?.slice(1) ?? [];
    const call = value as (...args: unknown[]) => string;
    return [
      [
        path,
        call(
          first === 'n' || first === 'figures' ? 1234 : 'XYZ',
          first === 'verdict' || first === 'figures' ? 1234 : 'XYZ',
        ),
      ],
    ];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

const vi = flatten(textsOf('vi'));
const en = flatten(textsOf('en'));

test('no text is empty, and both languages have the same ones', () => {
  for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
});

test('the English catalogue holds no Vietnamese but names, and no text is left untranslated', () => {
  const NAMES = /Đối chiếu|Tiếng Việt/g;
  for (const [path, text] of en) expect(text.replace(NAMES, ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  const SAME = new Set(['name', 'footer.vi', 'footer.en']);
  const same = vi.filter(([path, text], i) => text === en[i]?.[1] && !SAME.has(path));
  expect(same).toEqual([]);
});

test('no text names a place: that is the packs’ to say', () => {
  for (const [path, text] of [...vi, ...en]) expect(text, path).not.toMatch(/Bắc Kạn|Bac Kan/);
});

test('no text says who is wrong', () => {
  for (const [path, text] of vi)
    if (path !== 'footer.neutral') expect(text, path).not.toMatch(/báo sai|viết sai|bịa|dối/i);
});

test('numbers and plurals are the language’s own', () => {
  expect(textsOf('vi').summary.figures(1234)).toBe('1.234 số liệu');
  expect(textsOf('en').summary.figures(1234)).toBe('1,234 figures');
  expect(textsOf('en').summary.figures(1)).toBe('1 figure');
});

describe('formats', () => {
  test('shares', () => {
    expect(formatPercent(0.974, 'vi')).toBe('97%');
    expect(formatPercent(0.974, 'en')).toBe('97%');
  });

  test('times: what is no time stays as it is', () => {
    expect(formatTime('2026-11-20T09:30:00', 'en')).toMatch(/20 Nov 2026.*09:30/);
    expect(formatTime('2026-11-20T09:30:00', 'vi')).toMatch(/09:30.*20/);
    expect(formatTime('hôm qua', 'vi')).toBe('hôm qua');
  });

  test('long words are cut at a blank, and never inside a character', () => {
    expect(shorten('một hai  ba\nbốn', 40)).toBe('một hai ba bốn');
    expect(shorten('một hai ba bốn', 10)).toBe('một hai…');
    expect(shorten(`a${'😀'.repeat(20)}`, 10).isWellFormed()).toBe(true);
  });
});
