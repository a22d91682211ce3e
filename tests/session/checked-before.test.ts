import { describe, expect, test } from 'vitest';
import { asCheckedBefore, type CheckedBefore, rememberedOf, withPage } from '../../lib/session/checked-before.ts';
import type { PageState } from '../../lib/session/state.ts';

const COUNTS = { differs: 1, missed: 0, apart: 0, reached: 0, agrees: 2 };
const page = (url: string): CheckedBefore => ({ url, title: `Tin ${url}`, counts: COUNTS });

describe('the pages that were checked last', () => {
  test('are three, the last one first, each once, whatever brought the reader there', () => {
    const urls = [
      'https://a.vn/1',
      'https://a.vn/2',
      'https://a.vn/3',
      'https://a.vn/4',
      'https://a.vn/3?utm_source=x',
    ];
    const kept = urls.map(page).reduce<readonly CheckedBefore[]>(withPage, []);
    expect(kept.map(({ url }) => url)).toEqual(['https://a.vn/3?utm_source=x', 'https://a.vn/4', 'https://a.vn/2']);
  });

  test('that storage gives back in another form, or that would act when they are opened, are left out', () => {
    expect(asCheckedBefore([page('https://a.vn/1'), page('https://a.vn/2')])).toEqual([
      page('https://a.vn/1'),
      page('https://a.vn/2'),
    ]);
    const bad = [null, {}, page('javascript:alert(1)'), { ...page('https://a.vn/1'), counts: { differs: -1 } }, 'x'];
    for (const one of bad) expect(asCheckedBefore([one, page('https://a.vn/2')])).toEqual([page('https://a.vn/2')]);
    expect(asCheckedBefore(undefined)).toEqual([]);
    expect(asCheckedBefore([1, 2, 3, 4].map((n) => page(`https://a.vn/${n}`)))).toHaveLength(3);
  });
});

describe('a page is remembered', () => {
  const figure = { verdict: { kind: 'match' } };
  const checked = (over: object): PageState =>
    ({
      phase: 'checked',
      url: 'https://a.vn/1',
      title: 'Tin',
      report: { page: { relevant: 'yes' }, figures: [figure, figure] },
      ...over,
    }) as unknown as PageState;

  test('by what its figures came to', () => {
    expect(rememberedOf(checked({}))).toEqual({
      url: 'https://a.vn/1',
      title: 'Tin',
      counts: { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 2 },
    });
  });

  test.each<[string, PageState]>([
    ['without figures', checked({ report: { page: { relevant: 'yes' }, figures: [] } })],
    ['about something else', checked({ report: { page: { relevant: 'no' }, figures: [figure] } })],
    ['of this extension', checked({ url: 'chrome-extension://a/welcome.html' })],
    ['that is still being checked', { phase: 'checking' }],
  ])('but not one %s', (_what, state) => {
    expect(rememberedOf(state)).toBeNull();
  });
});
