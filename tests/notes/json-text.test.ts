import { expect, test } from 'vitest';
import { jsonText } from '../../lib/notes/json-text.ts';

test('plain data come out as the same data', () => {
  const data = { text: 'Hộ nghèo 2,88%\n"ghi"', list: [1, null, true], deep: { a: {} } };
  expect(JSON.parse(jsonText(data))).toEqual(data);
});

test('characters that do something where they are pasted are escapes, and mean the same', () => {
  const hostile = '\u202e379\u2066\u200b\u2028</script><b>\ufeff\u0085';
  const text = jsonText({ hostile });
  expect(text).toMatch(/^[ -~\n]*$/);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ hostile });
});

test('what JSON has no form for is named, and nothing makes it fail', () => {
  const itself: Record<string, unknown> = {
    big: 5n,
    bytes: new Uint8Array(3),
    when: new Date(0),
    never: new Date('x'),
  };
  itself['self'] = itself;
  itself['map'] = new Map([['a', 1]]);
  expect(JSON.parse(jsonText(itself))).toEqual({
    big: '5n',
    bytes: '[Uint8Array]',
    when: '1970-01-01T00:00:00.000Z',
    never: '[Date]',
    self: '[...]',
    map: [['a', 1]],
  });
  for (const value of [undefined, null, 0, '=1+1', Symbol.iterator]) expect(() => jsonText(value)).not.toThrow();
});

test('a value nested ten thousand deep, or woven into itself, ends', () => {
  let deep: unknown[] = [];
  for (let level = 0; level < 10_000; level++) deep = [deep];
  expect(jsonText(deep)).toContain('[...]');
  let woven: unknown[] = [];
  for (let level = 0; level < 60; level++) woven = [woven, woven];
  expect(jsonText(woven).length).toBeLessThan(100_000);
});
