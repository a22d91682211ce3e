import { afterEach, describe, expect, test } from 'vitest';
import { reviewTexts } from '../../components/texts/review.ts';
import { withoutProposals } from '../draft-pack/without-proposals.ts';
import { doing, type } from './render-panel.tsx';
import { renderReview, reviewOf } from './render-review.tsx';

let screen: ReturnType<typeof renderReview>;
afterEach(() => screen.close());

const t = reviewTexts('vi');
const head = () => screen.held()!.querySelector<HTMLElement>('[data-head]')!;
const focusHead = () => doing(() => head().focus());
const inHand = () => screen.held()?.getAttribute('aria-labelledby');

/** The row of a thing that the data has not lacks its indicator. */
const lacking = () => withoutProposals(reviewOf());

describe('the rows of a review', () => {
  test('stand weakest first, with the words of each and how firm it is', () => {
    screen = renderReview();
    expect(screen.rows()).toHaveLength(3);
    expect(screen.held()?.textContent).toContain('17');
    expect(screen.held()?.textContent).toContain('chỉ tiêu mới, đặt tên theo lời văn bản');
    const cells = [...screen.held()!.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(cells).toHaveLength(6);
    expect(cells.find((words) => words.startsWith(t.properties.indicator))).toContain(t.evidence.proposed);
    expect(cells.find((words) => words.startsWith(t.properties.period))).not.toContain(t.evidence.missing);
  });

  test('are kept by Enter and left out by Delete, one after the other, which is told', async () => {
    screen = renderReview();
    await focusHead();
    const first = inHand();
    await screen.key('Delete');
    expect(inHand()).not.toBe(first);
    expect(document.activeElement).toBe(head());
    expect(screen.rows()[0]?.dataset['state']).toBe('dropped');
    await screen.key('Enter');
    await screen.key('Enter');
    expect(screen.rows().map(({ dataset }) => dataset['state'])).toEqual(['dropped', 'kept', 'kept']);
    expect(screen.words()).toContain('3 trên 3');
    expect(document.activeElement?.textContent).toBe(t.finish.save);
    const progress = screen.root.querySelector('progress')!;
    expect([progress.value, progress.max]).toEqual([3, 3]);
  });

  test('are gone through by arrows, and a step is taken back by Ctrl+Z', async () => {
    screen = renderReview();
    await focusHead();
    const first = inHand();
    await screen.key('ArrowDown');
    const second = inHand();
    expect(second).not.toBe(first);
    await screen.key('Delete');
    await screen.key('z', { ctrlKey: true });
    expect(inHand()).toBe(second);
    expect(screen.rows()[1]?.dataset['state']).toBe('waiting');
    await screen.key('ArrowUp');
    expect(inHand()).toBe(first);
  });

  test('a row that lacks its indicator opens there; another indicator is found by words, and Enter keeps it', async () => {
    screen = renderReview({ review: lacking() });
    await focusHead();
    await screen.key('Enter');
    const field = screen.named<HTMLInputElement>('form [role="combobox"]', t.properties.indicator);
    expect(document.activeElement).toBe(field);
    await doing(() => type(field, 'nha dai doan ket'));
    await screen.key('Enter');
    expect(field.value).toBe('Nhà đại đoàn kết');
    await doing(() => field.form!.requestSubmit());
    expect(
      screen.session.review.value.decisions[screen.rows()[0]!.querySelector('[id]')!.id.replace('-name', '')],
    ).toMatchObject({
      keep: true,
      mended: { indicator: 'great-unity-houses' },
    });
    expect(screen.rows()[0]?.textContent).toContain(t.states.mended);
  });

  test('a new indicator is made right there, with its names, and the row is of it', async () => {
    screen = renderReview({ review: lacking() });
    await focusHead();
    await screen.key('e');
    await doing(() => screen.named('button', t.editor.newIndicator).click());
    const name = screen.named<HTMLInputElement>('fieldset input', t.made.name);
    expect(document.activeElement).toBe(name);
    await doing(() => screen.named('button', t.made.make).click());
    expect(name.getAttribute('aria-invalid')).toBe('true');
    await doing(() => type(name, 'Cối xay nước được sửa'));
    await doing(() => type(screen.named('textarea', t.made.others), 'cối xay nước\n cối nước '));
    await doing(() => screen.named<HTMLInputElement>('input[type="checkbox"]', t.made.additive).click());
    await doing(() => screen.named('button', t.made.make).click());
    expect(screen.session.review.value.indicators).toMatchObject([
      {
        id: 'coi-xay-nuoc-duoc-sua',
        better: 'higher',
        additive: true,
        names: ['Cối xay nước được sửa', 'cối xay nước', 'cối nước'],
      },
    ]);
    await doing(() => screen.named<HTMLFormElement>('form', 'Sửa').requestSubmit());
    expect(screen.rows()[0]?.textContent).toContain('Cối xay nước được sửa');
  });

  test('an indicator that the document has named can be changed right there', async () => {
    screen = renderReview();
    await focusHead();
    await screen.key('e');
    await doing(() => screen.named('button', t.editor.editIndicator).click());
    const name = screen.named<HTMLInputElement>('fieldset input', t.made.name);
    expect(name.value).toContain('cối xay nước');
    await doing(() => type(name, 'Cối xay nước được sửa'));
    await doing(() => screen.named('button', t.made.change).click());
    await doing(() => screen.named<HTMLFormElement>('form', 'Sửa').requestSubmit());
    expect(screen.rows()[0]?.textContent).toContain('Cối xay nước được sửa');
  });

  test('a number, its bound and a doubt are mended; what is no number is told and nothing kept', async () => {
    screen = renderReview();
    await focusHead();
    await screen.key('ArrowDown');
    await screen.key('E');
    const number = screen.named<HTMLInputElement>('form input', t.editor.number);
    const before = number.value;
    await doing(() => type(number, 'bốn mươi'));
    await doing(() => number.form!.requestSubmit());
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(number);
    expect(screen.session.progress.value.done).toBe(0);
    expect(before).toBe('45,2');
    await doing(() => type(number, '45,3'));
    await doing(() => type(screen.named('form textarea', t.editor.doubt), 'Phụ lục ghi 45,2'));
    await doing(() => number.form!.requestSubmit());
    const [decision] = Object.values(screen.session.review.value.decisions);
    expect(decision).toMatchObject({
      keep: true,
      mended: { value: '45300000000', precision: '100000000' },
      doubt: 'Phụ lục ghi 45,2',
    });
    expect(screen.words()).toContain(t.evidence.doubt('Phụ lục ghi 45,2'));
  });

  test('Escape closes the fields and lets go of what was typed', async () => {
    screen = renderReview();
    await focusHead();
    await screen.key('ArrowDown');
    await screen.key('e');
    const number = screen.named<HTMLInputElement>('form input', t.editor.number);
    await doing(() => type(number, '1'));
    await screen.key('Escape');
    expect(screen.root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(head());
    expect(screen.session.canUndo.value).toBe(false);
  });
});

describe('the text beside them', () => {
  test('has the figures marked as they stand, and leads to their rows', async () => {
    screen = renderReview();
    await doing(() => new Promise((done) => setTimeout(done)));
    const marks = [...screen.root.querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['45,2 tỷ đồng', '17 chiếc', '12,5%']);
    expect(marks[1]?.hasAttribute('aria-current')).toBe(true);
    await doing(() => marks[2]!.click());
    expect(screen.held()?.textContent).toContain('12,5%');
    expect(document.activeElement).toBe(head());
    await screen.key('Enter');
    expect(marks[2]?.dataset['state']).toBe('kept');
  });
});

describe('what is said of the document', () => {
  test('is proposed from the text, and mended field by field', async () => {
    screen = renderReview();
    const title = screen.named<HTMLInputElement>('details input', t.facts.name);
    expect(title.value).toContain('2019');
    const short = screen.named<HTMLInputElement>('details input', t.facts.shortVi);
    expect([short.value, short.placeholder]).toEqual(['', 'báo cáo năm 2019']);
    await doing(() => type(short, 'Báo cáo Na Rì'));
    expect(screen.session.review.value.names?.short?.document.vi).toBe('Báo cáo Na Rì');
    await doing(() => screen.named('button', t.finish.save).click());
    await screen.says(t.finish.done);
    expect(screen.save.mock.lastCall).toMatchObject([{ names: { short: { report: { vi: 'Báo cáo Na Rì' } } } }]);
  });

  test('a title that is missing is told at its field', async () => {
    screen = renderReview();
    const title = screen.named<HTMLInputElement>('details input', t.facts.name);
    await doing(() => type(title, ''));
    await doing(() => screen.named('button', t.finish.save).click());
    await screen.says(t.finish.faults);
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(screen.save).not.toHaveBeenCalled();
  });

  test('a document of no place opens them, and is not saved before it has one', async () => {
    screen = renderReview({ review: { ...reviewOf(), place: null } });
    expect(screen.root.querySelector('details')?.open).toBe(true);
    await doing(() => screen.named('button', t.finish.save).click());
    await screen.says(t.finish.noPlace);
    const place = screen.named<HTMLInputElement>('details [role="combobox"]', t.facts.place);
    expect(place.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the way to a source', () => {
  test('says how many were not looked at, and what came of it', async () => {
    screen = renderReview();
    expect(screen.words()).toContain(t.finish.waiting(3));
    await doing(() => screen.named('button', t.finish.save).click());
    await screen.says(t.finish.done);
    expect(screen.save).toHaveBeenCalledOnce();
    expect(screen.words()).toContain('0123 4567 89ab');
    expect(document.activeElement?.textContent).toBe(t.finish.done);
  });

  test.each(['full', 'blocked', 'broken'] as const)(
    'a disk that is %s is told, and all stays on the screen',
    async (problem) => {
      screen = renderReview({ problem });
      await doing(() => screen.named('button', t.finish.save).click());
      await screen.says(t.finish.full[problem]);
      expect(screen.rows()).toHaveLength(3);
    },
  );

  test('nobody who answers is told as well', async () => {
    screen = renderReview({ pack: () => null });
    await doing(() => screen.named('button', t.finish.save).click());
    await screen.says(t.finish.failed);
  });

  test('a row that is kept and lacks something opens first', async () => {
    const review = reviewOf();
    const row = review.draft.rows.find(({ quote }) => quote.exact === '45,2 tỷ đồng')!;
    const kept = { [row.id]: { keep: true, mended: { period: null }, doubt: '' } };
    screen = renderReview({ review: { ...review, decisions: kept } });
    await doing(() => screen.named('button', t.finish.save).click());
    await screen.says(t.finish.lacking(1));
    expect(screen.held()?.textContent).toContain('45,2');
    expect(screen.root.querySelector('form')).not.toBeNull();
  });
});

describe('on the way to the disk', () => {
  test('what cannot be written is told, and written when asked again', async () => {
    let isFull = true;
    screen = renderReview({ keep: () => (isFull ? { ok: false, problem: 'full' } : null) });
    await doing(() => screen.session.settled());
    await screen.says(t.keeping.failed.full);
    isFull = false;
    await doing(() => screen.named('button', t.keeping.again).click());
    await doing(() => screen.session.settled());
    await screen.says(t.keeping.kept);
  });

  test('a review that is open elsewhere says so, and is taken over', async () => {
    let isElsewhere = true;
    screen = renderReview({ keep: () => (isElsewhere ? { ok: true, value: { kept: false, turn: 3 } } : null) });
    await doing(() => screen.session.settled());
    await screen.says(t.keeping.elsewhere);
    isElsewhere = false;
    await doing(() => screen.named('button', t.keeping.takeOver).click());
    await doing(() => screen.session.settled());
    await screen.saysNoMore(t.keeping.elsewhere);
  });

  test('an old encoding is told, in the language of the screen', () => {
    screen = renderReview({ charset: 'vni' });
    expect(screen.words()).toContain(t.charset.vni);
    screen.setLang('en');
    expect(screen.words()).toContain(reviewTexts('en').charset.vni);
    expect(screen.words()).toContain(reviewTexts('en').finish.save);
  });
});

test('words of the document are never more than text', async () => {
  screen = renderReview({
    review: reviewOf(
      'Báo cáo <img src=x onerror=alert(1)> huyện Na Rì\nNăm 2019, thu ngân sách huyện Na Rì <b>đạt</b> 45,2 tỷ đồng.',
    ),
  });
  await doing(() => new Promise((done) => setTimeout(done)));
  expect(screen.root.querySelector('img, b:not(kbd)')).toBeNull();
  expect(screen.words()).toContain('<b>đạt</b>');
});
