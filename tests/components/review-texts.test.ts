import { expect, test } from 'vitest';
import { reviewTexts } from '../../components/texts/review.ts';

/** Every text by its path, functions called with what they take: numbers, names. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const asked = /^\(?([^)=]*)/.exec(String(value))?.[1]?.split(',') ?? [];
    const sample = (name: string) => (/^(?:n|done|all|version)$/.test(name.trim()) ? 1234 : 'XYZ');
    return [[path, (value as (...args: unknown[]) => string)(...asked.map(sample))]];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

const vi = flatten(reviewTexts('vi'));
const en = flatten(reviewTexts('en'));

test('no text is empty, and both languages have the same ones', () => {
  for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
});

test('the English ones hold no Vietnamese but our name, and none is left untranslated', () => {
  for (const [path, text] of en) expect(text.replaceAll('Đối chiếu', ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  const same = vi.filter(([path, text], at) => text === en[at]?.[1] && !path.startsWith('keys.entries'));
  expect(same).toEqual([]);
});
