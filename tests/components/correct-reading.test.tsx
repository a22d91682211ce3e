import { afterEach, describe, expect, test } from 'vitest';
import type { NoteView } from '../../components/panel-props.ts';
import { correctTexts } from '../../components/texts/correct.ts';
import { readingLineTexts } from '../../components/texts/reading-line.ts';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { ReaderReading } from '../../lib/figure/reader-reading.ts';
import { folded } from './on-cards.ts';
import { doing, press, renderPanel, type } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

const index = samplePage.report.figures.findIndex(({ verdict }) => verdict.kind === 'differs');
const figure = samplePage.report.figures[index]!;
const t = correctTexts('vi');

/** What the engine would make of it, as a test wants it. */
const tried = (kind: CheckedFigure['verdict']['kind'], reading: ReaderReading): CheckedFigure => ({
  figure: { ...figure.figure, reader: reading, ...('none' in reading ? {} : { indicator: reading.indicator ?? null }) },
  verdict: { ...figure.verdict, kind },
});

const correctionNote = (reading: ReaderReading, parts: Partial<NoteView> = {}): NoteView => ({
  id: 'urn:uuid:1',
  heads: [{ rev: 'r1', text: '', tags: [], reading, modified: '2026-11-20T08:30:00.000Z' }],
  figureIndex: index,
  on: 'figure',
  at: figure.figure.start,
  quote: '251 tỷ đồng',
  quoteNow: null,
  text: '',
  tags: [],
  reading,
  created: '2026-11-20T08:30:00.000Z',
  modified: '2026-11-20T08:30:00.000Z',
  place: 'found',
  deleted: false,
  ...parts,
});

let screen: ReturnType<typeof renderPanel>;
afterEach(() => screen.close());

const named = <E extends HTMLElement = HTMLElement>(
  selector: string,
  name: string,
  from: ParentNode = screen.root,
): E => {
  const nameOf = (element: HTMLElement) =>
    element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
  const found = [...from.querySelectorAll<E>(selector)].find((element) => nameOf(element)?.includes(name));
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
};
const form = () => named('form', 'Sửa cách hiểu');
const button = (name: string) => named<HTMLButtonElement>('button', name, form());

/** Opens the form from the menu of the card of the figure that differs. */
async function open(start: Parameters<typeof renderPanel>[0] = {}): Promise<void> {
  screen = renderPanel(start);
  const card = screen.card(index)!;
  await doing(() => named('button', 'Thao tác khác', card).click());
  await doing(() => named('[role="menuitem"]', 'Hiểu sai? Sửa', card).click());
}

const combobox = (name: string) => named<HTMLInputElement>('[role="combobox"]', name, form());
const options = () =>
  [...form().querySelectorAll<HTMLElement>('[role="option"]')].map(({ textContent }) => textContent);

describe('the form that corrects a reading', () => {
  test('takes the focus, and shows how the number is read', async () => {
    await open();
    expect(document.activeElement).toBe(combobox(t.fields.indicator));
    expect(combobox(t.fields.indicator).value).toBe('Chi ngân sách');
    expect(combobox(t.fields.place).value).toBe('Thành phố Bắc Kạn');
    expect(named<HTMLInputElement>('input', t.period.year, form()).value).toBe('2016');
  });

  test('finds an entry by words without accents, in any order, by the keyboard alone; and tries it', async () => {
    await open({ preview: async (_index, reading) => tried('match', reading ?? { none: true }) });
    const field = combobox(t.fields.indicator);
    await doing(() => type(field, 'ngheo ho'));
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(options()).toEqual(['Tỷ lệ hộ nghèo']);
    await doing(() => press(field, 'ArrowDown'));
    const active = form().querySelector(`#${CSS.escape(field.getAttribute('aria-activedescendant') ?? '')}`);
    expect(active?.textContent).toBe('Tỷ lệ hộ nghèo');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await doing(() => press(field, 'Enter'));
    expect(screen.correcting.preview).toHaveBeenLastCalledWith(index, { indicator: 'poverty-rate' });
    expect(field.value).toBe('Tỷ lệ hộ nghèo');
    expect(named('[role="status"]', 'Khớp, theo cách hiểu của bạn', form())).toBeTruthy();
    expect(screen.correcting.correct).not.toHaveBeenCalled();
    await doing(() => button(t.save).click());
    expect(screen.correcting.correct).toHaveBeenCalledWith(index, { indicator: 'poverty-rate' });
  });

  test('the first Escape closes the list, the next the form, and the focus is on the card again', async () => {
    await open();
    const field = combobox(t.fields.place);
    await doing(() => field.click());
    expect(options().length).toBeGreaterThan(0);
    await doing(() => press(field, 'Escape'));
    expect(options()).toEqual([]);
    await doing(() => press(field, 'Escape'));
    expect(screen.all('form.correct')).toEqual([]);
    expect(screen.card(index)?.contains(document.activeElement)).toBe(true);
    expect(screen.correcting.correct).not.toHaveBeenCalled();
  });

  test('what is no entry of the list is an error at the field, and is not kept', async () => {
    await open();
    const field = combobox(t.fields.indicator);
    await doing(() => type(field, 'hạnh phúc'));
    await doing(() => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    await doing(() => field.blur());
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = form().querySelector(`#${CSS.escape(field.getAttribute('aria-describedby') ?? '')}`);
    expect(told?.textContent).toBe(t.notListed);
    await doing(() => button(t.save).click());
    expect(document.activeElement).toBe(field);
    expect(screen.correcting.correct).not.toHaveBeenCalled();
  });

  test('a period is said by its kind and year; one that there is not is an error at the field', async () => {
    await open({ preview: async (_index, reading) => tried('other-period', reading ?? { none: true }) });
    const kind = named<HTMLSelectElement>('select', t.period.kind, form());
    await doing(() => {
      kind.value = 'months';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const months = () => named<HTMLInputElement>('input', t.period.n.months, form());
    expect(months().getAttribute('aria-invalid')).toBe('true');
    await doing(() => type(months(), '13'));
    expect(form().textContent).toContain(t.period.wrong);
    await doing(() => button(t.save).click());
    expect(screen.correcting.correct).not.toHaveBeenCalled();
    await doing(() => type(months(), '9'));
    expect(form().textContent).not.toContain(t.period.wrong);
    await doing(() => button(t.save).click());
    expect(screen.correcting.correct).toHaveBeenCalledWith(index, { period: '2016-9M' });
  });

  test('units are those of the indicator, with the magnitudes that the page may leave out', async () => {
    await open({ preview: async (_index, reading) => tried('unclear', reading ?? { none: true }) });
    const units = () =>
      [...named<HTMLSelectElement>('select', t.fields.unit, form()).options].map(({ value }) => value);
    const field = combobox(t.fields.indicator);
    await doing(() => type(field, 'thu ngan'));
    await doing(() => press(field, 'Enter'));
    // “251 tỷ đồng”: the page prints its magnitude
    expect(units()).toEqual(['0:VND', '0:USD']);
  });

  test('a change can be let go, and with none there is nothing to keep', async () => {
    await open({ preview: async () => figure });
    const field = combobox(t.fields.indicator);
    await doing(() => type(field, 'ho ngheo'));
    await doing(() => press(field, 'Enter'));
    await doing(() => button('Bỏ sửa chỉ tiêu').click());
    expect(screen.correcting.preview).toHaveBeenLastCalledWith(index, null);
    expect(field.value).toBe('Chi ngân sách');
    await doing(() => button(t.save).click());
    expect(named('[role="alert"]', t.nothingChanged, form())).toBeTruthy();
    expect(screen.correcting.correct).not.toHaveBeenCalled();
  });

  test('an older trial does not write over a newer one', async () => {
    const answers: ((checked: CheckedFigure) => void)[] = [];
    await open({ preview: () => new Promise((done) => answers.push(done)) });
    const field = combobox(t.fields.indicator);
    for (const words of ['ho ngheo', 'thu ngan']) {
      await doing(() => type(field, words));
      await doing(() => press(field, 'Enter'));
    }
    await doing(() => answers[1]!(tried('unclear', { indicator: 'budget-revenue' })));
    await doing(() => answers[0]!(tried('match', { indicator: 'poverty-rate' })));
    expect(form().querySelector('[data-would-be]')?.getAttribute('data-would-be')).toBe('unclear');
  });

  test('that could not be tried can be kept all the same; and what was not kept stays in the form with the reason', async () => {
    await open();
    const field = combobox(t.fields.indicator);
    await doing(() => type(field, 'ho ngheo'));
    await doing(() => press(field, 'Enter'));
    expect(form().textContent).toContain(t.preview.failed);
    await doing(() => button(t.save).click());
    await doing(() => {
      screen.correcting.saves.value = { [index]: { phase: 'failed', why: 'full', text: '' } };
    });
    expect(combobox(t.fields.indicator).value).toBe('Tỷ lệ hộ nghèo');
    expect(form().querySelector('.save-failure, [role="alert"]')).not.toBeNull();
    await doing(() => button(t.save).click());
    await doing(() => {
      screen.correcting.saves.value = { [index]: { phase: 'saved' } };
    });
    expect(screen.all('form.correct')).toEqual([]);
  });

  test('a number can be said to be no figure at once', async () => {
    await open();
    await doing(() => button(t.none).click());
    expect(screen.correcting.correct).toHaveBeenCalledWith(index, { none: true });
  });
});

describe('a correction that is kept', () => {
  const reading = { indicator: 'poverty-rate', period: '2015' };

  test('is listed with its figure, begins the form, and can be taken back there', async () => {
    await open({ notes: [correctionNote(reading)] });
    expect(screen.words()).toContain('Cách hiểu của bạn (chỉ tiêu: tỷ lệ hộ nghèo; kỳ báo cáo: năm 2015)');
    await doing(() => button(t.takeBack).click());
    expect(screen.events.onDeleteNote).toHaveBeenCalledWith('urn:uuid:1', ['r1']);
    expect(screen.all('form.correct')).toEqual([]);
  });

  test('deleted, it is none, and the form begins with what was read', async () => {
    await open({ notes: [correctionNote(reading, { deleted: true })] });
    expect(() => button(t.takeBack)).toThrow();
  });

  test.each(Object.entries(readingLineTexts('vi').notApplied))(
    'that is not applied says why: %s',
    async (outcome, words) => {
      screen = renderPanel({
        notes: [correctionNote(reading)],
        corrections: [{ id: 'urn:uuid:1', version: 'r1', outcome: outcome as 'changed' }],
      });
      expect(screen.words()).toContain(words);
    },
  );
});

test('what rests on the reader’s reading says so on its card, and in the result', async () => {
  const { report } = samplePage;
  const figures = report.figures.map((checked, at) =>
    at === index ? { ...checked, figure: { ...checked.figure, reader: { period: '2016' } } } : checked,
  );
  screen = renderPanel({
    view: { kind: 'checked', page: { ...samplePage, report: { ...report, figures } }, fresh: true },
  });
  const head = screen.card(index)?.querySelector('[data-head]');
  expect(head?.textContent).toContain('theo cách hiểu của bạn');
  expect(folded(screen.one('.result').textContent)).toContain('Trong đó 1 số liệu theo cách hiểu của bạn.');
});

test('both languages say all of it, and neither says what the other does', () => {
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : typeof value === 'function'
        ? [[path, String(value('12345'))]]
        : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
  const all = (lang: 'vi' | 'en') => flat({ ...correctTexts(lang), ...readingLineTexts(lang) });
  const [vi, en] = [all('vi'), all('en')];
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
  for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
  for (const [path, text] of en) expect(text.replace('Đối chiếu', ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
});
