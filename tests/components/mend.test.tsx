import { afterEach, describe, expect, test } from 'vitest';
import { mendTexts } from '../../components/texts/mend.ts';
import { reviewTexts } from '../../components/texts/review.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { doing, type } from './render-panel.tsx';
import { renderReview, reopenedReview, reviewOf } from './render-review.tsx';

let screen: ReturnType<typeof renderReview>;
afterEach(() => screen.close());

const t = reviewTexts('vi');
const mt = mendTexts('vi');
const CITY = loadBuiltin().packs[0]!;
const ofQuotes: Pack = {
  ...CITY,
  text: [...CITY.figures, ...CITY.commitments]
    .map(({ quote }) => `${quote.prefix}${quote.exact}${quote.suffix}`)
    .filter((quote, at, all) => all.indexOf(quote) === at)
    .join('\n'),
  figures: CITY.figures.slice(0, 1),
  commitments: [],
  derived: [],
};

const choose = (field: HTMLSelectElement, value: string) =>
  doing(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
/** Opens the fields of the row whose number begins so. */
async function edit(number: string): Promise<void> {
  const row = screen.rows().find((one) => one.textContent?.includes(number))!;
  await doing(() => row.querySelector<HTMLElement>('[data-head]')!.click());
  await screen.key('e');
}
const submit = () => doing(() => screen.named<HTMLFormElement>('form', 'Sửa').requestSubmit());
const lastMended = () => Object.values(screen.session.review.value.decisions).at(-1)?.mended;

describe('a saved source that is looked at again', () => {
  test('says which version it is, has its figures decided, and is saved as a new version', async () => {
    screen = renderReview({ review: reopenedReview(CITY) });
    expect(screen.words()).toContain(mt.title);
    expect(screen.words()).toContain(mt.intro(CITY.version));
    const kept = screen.session.rows.value.filter(({ state }) => state === 'kept');
    expect(kept).toHaveLength(CITY.figures.length);
    expect(screen.words()).toContain(mt.doubt(CITY.figures.find(({ doubt }) => doubt !== null)!.doubt!.text.vi));
    await doing(() => screen.named('button', mt.save).click());
    await screen.says(t.finish.done);
    expect(screen.save.mock.lastCall).toEqual([
      { ...CITY, id: 'na-ri-2019', source: { url: null }, version: CITY.version + 1 },
    ]);
  });

  test('shows no text beside the table where its file brought none, and says so', () => {
    const own = CITY.figures[0]!.quote;
    screen = renderReview({
      review: reopenedReview({ ...ofQuotes, text: `${own.prefix}${own.exact}${own.suffix}` }),
    });
    expect(screen.words()).toContain(mt.noText);
    expect(screen.root.querySelector('[role="group"][lang="vi"]')).toBeNull();
    screen.close();
    screen = renderReview({ review: reopenedReview(CITY) });
    expect(screen.words()).not.toContain(mt.noText);
  });
});

describe('what narrows a row', () => {
  test('its definition is chosen from those of its indicator, and shown', async () => {
    screen = renderReview();
    await edit('12,5');
    const field = screen.named<HTMLSelectElement>('select', mt.definition);
    expect([...field.options].map(({ value }) => value)).toContain('poverty-2016-2020');
    expect([...field.options].map(({ value }) => value)).not.toContain('revenue-local');
    await choose(field, 'poverty-2016-2020');
    await submit();
    expect(lastMended()).toEqual({ definition: 'poverty-2016-2020' });
    const row = screen.rows().find((one) => one.textContent?.includes('12,5'))!;
    await doing(() => row.querySelector<HTMLElement>('[data-head]')!.click());
    const cells = [...row.querySelectorAll('tbody tr')].map((line) => line.textContent ?? '');
    expect(cells.find((words) => words.startsWith(mt.definition))).toContain(t.evidence.yours);
  });

  test('what a change is measured against is a plan, a time before, the whole, or a period that a pack may have', async () => {
    screen = renderReview();
    await edit('12,5');
    await choose(screen.named<HTMLSelectElement>('select', t.properties.measure), 'change');
    const base = screen.named<HTMLSelectElement>('select', mt.base);
    await choose(base, 'period');
    const year = screen.named<HTMLInputElement>('[data-field="base"] input', '');
    await doing(() => type(year, '20'));
    await submit();
    expect(year.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(year);
    await doing(() => type(year, '2018'));
    await submit();
    expect(lastMended()).toMatchObject({ measure: 'change', base: '2018' });
  });

  test('whose it is is asked of a target and of a share of a plan, and of no result', async () => {
    screen = renderReview();
    await edit('45,2');
    expect(() => screen.named('select', mt.issuer)).toThrow();
    await choose(screen.named<HTMLSelectElement>('select', t.properties.status), 'target');
    await choose(screen.named<HTMLSelectElement>('select', mt.issuer), 'district-people-council');
    await submit();
    expect(lastMended()).toEqual({ status: 'target', issuer: 'district-people-council' });
    await edit('45,2');
    expect(screen.named<HTMLSelectElement>('select', mt.issuer).value).toBe('district-people-council');
    await choose(screen.named<HTMLSelectElement>('select', t.properties.status), 'result');
    await submit();
    expect(lastMended()).toEqual({ status: 'result', issuer: null });
  });

  test('a row that is not touched keeps what it has of it', async () => {
    const text = 'Báo cáo năm 2019 của huyện Na Rì\nNăm 2019, thu ngân sách huyện Na Rì tăng 8% so với năm 2018.';
    screen = renderReview({ review: reviewOf(text) });
    await edit('8');
    await submit();
    expect(lastMended()).toEqual({});
  });
});
