import { expect, test } from 'vitest';
import { menuTitles } from '../../components/texts/beside-page.ts';
import { optionsTexts } from '../../components/texts/options.ts';

/** Every text by its path; functions are called with a number and words. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...args: unknown[]) => string)(2, 5)]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

const vi = [...flatten(optionsTexts('vi')), ...flatten(menuTitles.vi, 'menu')];
const en = [...flatten(optionsTexts('en')), ...flatten(menuTitles.en, 'menu')];

test('no text is empty, and both languages have the same ones', () => {
  for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
});

test('the English texts hold no Vietnamese but names, and none is left untranslated', () => {
  for (const [path, text] of en) expect(text.replace(/Đối chiếu|Tiếng Việt/g, ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  expect(vi.filter(([, text], i) => text === en[i]?.[1])).toEqual([]);
});

test('plurals are the language’s own', () => {
  expect(optionsTexts('en').notes.removed(1)).toMatch(/^1 note deleted/);
  expect(optionsTexts('en').notes.removed(1234)).toMatch(/^1,234 notes deleted/);
});
