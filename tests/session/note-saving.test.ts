import { expect, test } from 'vitest';
import { LONGEST_NOTE } from '../../lib/notes/note.ts';
import { FIGURE, freshWindows, noteIn, PAGE, settled, typed, URL_A } from './note-windows.ts';
import { report } from './sample-report.ts';

const { openWindow, onDisk } = freshWindows();

test('words typed while a change is being saved are a change of what was saved, not of what was there before', async () => {
  const { panel } = openWindow();
  await panel.save(FIGURE, typed('gốc'));
  const note = noteIn(panel);
  panel.draft(note, typed('một'));
  const saving = panel.save(note, typed('một'));
  panel.draft(note, typed('một hai'));
  await saving;
  await panel.save(note, typed('một hai'));
  expect(await onDisk()).toEqual({ notes: ['một hai'], drafts: [] });
});

test('a second save before the first has ended leaves no draft behind', async () => {
  const { panel } = openWindow();
  panel.draft(FIGURE, typed('a'));
  const first = panel.save(FIGURE, typed('a'));
  panel.draft(FIGURE, typed('ab'));
  const second = panel.save(FIGURE, typed('ab'));
  await first;
  await second;
  expect(await onDisk()).toEqual({ notes: ['a', 'ab'], drafts: [] });
  expect(panel.drafts.value).toEqual({});
  expect(panel.saves.value).toEqual({ 'figure:1': { phase: 'saved' } });
});

test('a second save that waits is of the page it was made on', async () => {
  const { panel, store } = openWindow();
  void panel.save(FIGURE, typed('một'));
  const second = panel.save(FIGURE, typed('hai'));
  panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac', report: { ...report, figures: [] } });
  await second;
  expect(await store.ofPage(URL_A)).toMatchObject({
    value: {
      notes: [
        { note: { text: 'một', figure: { surface: '2,88%' } } },
        { note: { text: 'hai', figure: { surface: '2,88%' } } },
      ],
    },
  });
});

test('a text over the limit is not saved, said so, and kept whole as a draft', async () => {
  const { panel } = openWindow();
  const long = 'ă'.repeat(LONGEST_NOTE + 1);
  panel.draft(FIGURE, typed(long));
  await panel.save(FIGURE, typed(long));
  expect(panel.saves.value['figure:1']).toMatchObject({ phase: 'failed', why: 'long' });
  await settled(async () => expect(await onDisk()).toEqual({ notes: [], drafts: [long] }));
  const full = 'ă'.repeat(LONGEST_NOTE);
  panel.draft(FIGURE, typed(full));
  await panel.save(FIGURE, typed(full));
  expect(panel.saves.value['figure:1']).toEqual({ phase: 'saved' });
});
