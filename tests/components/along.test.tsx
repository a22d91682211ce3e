import { afterEach, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../lib/notes/formats/import-report.ts';
import type { DeletedState } from '../../lib/session/along-state.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { renderAllNotes, storedOf } from './render-all-notes.tsx';
import { doing } from './render-panel.tsx';

const NOTES = ['one', 'two', 'three'].map((id) => storedOf({ ...sampleNote(1), id }));

let screen: ReturnType<typeof renderAllNotes>;
afterEach(() => screen.close());

const row = (id: string) => screen.one(`[data-id="${id}"]`);
const press = (within: Element, name: string) =>
  doing(() => {
    const found = [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`No button is called ${name}`);
    found.click();
  });

const NONE = { new: 0, unchanged: 0, beside: 0 };
const NOTHING: ImportReport = {
  kind: 'backup',
  inFile: { note: 0, draft: 0, damaged: 0 },
  counts: { new: 0, updated: 0, unchanged: 0, 'deleted-here': 0, deleted: 0, refused: 0, renamed: 0 },
  drafts: NONE,
  damaged: NONE,
  settings: null,
  lines: [],
  more: false,
};
/** A file has been brought, and this came of it. */
const done = (report: Partial<ImportReport>, deleted: DeletedState = { phase: 'none' }) =>
  doing(() => {
    screen.all.bring.value = { phase: 'done', report: { ...NOTHING, ...report }, deleted };
  });

describe('taking along', () => {
  test('exports those that are picked, in the form that is chosen', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => row('two').querySelector<HTMLInputElement>('input[type="checkbox"]')!.click());
    await doing(() => screen.one<HTMLInputElement>('input[value="csv"]').click());
    await doing(() => screen.one('[data-action="take-file"]').click());
    expect(screen.events.onTake).toHaveBeenCalledWith('picked', 'csv', 'file');
    await doing(() => screen.one<HTMLInputElement>('input[value="shown"]').click());
    await doing(() => screen.one('[data-action="take-clipboard"]').click());
    expect(screen.events.onTake).toHaveBeenCalledWith('shown', 'csv', 'clipboard');
  });

  test('says what came of an import, entry by entry, refused ones first', async () => {
    screen = renderAllNotes({ notes: NOTES });
    const lines = [
      { at: 1, of: 'note', what: 'new', hint: 'một' },
      { at: 2, of: 'note', what: 'bad-address', hint: '<script>' },
      { at: 3, of: 'draft', what: 'beside', hint: 'ba' },
    ] as const;
    await done({
      inFile: { note: 3, draft: 1, damaged: 0 },
      counts: { ...NOTHING.counts, new: 2, refused: 1 },
      drafts: { ...NOTHING.drafts, beside: 1 },
      lines,
    });
    expect(screen.words()).toContain('Đã nhập xong. Trong tệp có 3 ghi chú và 1 bản nháp.');
    expect(screen.words()).toContain('1 bản nháp khác với bản ở máy này; giữ cả hai');
    expect(screen.words()).toContain('2 ghi chú mới');
    expect(screen.every('.report-lines > li').map(({ textContent }) => textContent?.trim())).toEqual([
      'Mục 2 <script>: không nhận, vì địa chỉ trang không dùng được',
      'Mục 1 một: mới',
      'Mục 3 (bản nháp) ba: ở máy này có bản khác cùng mã; giữ cả hai',
    ]);
  });

  test('says that a backup has put another text in the place of a built-in source, with the way to the sources', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await done({ packs: { packs: { new: 1, unchanged: 0, refused: 0 }, inPlace: 1, reviews: NONE } });
    expect(screen.words()).toContain('1 nguồn có sẵn nay được thay bằng bản trong tệp.');
    expect(screen.one<HTMLAnchorElement>('.report a').getAttribute('href')).toBe('/sources.html');
    await done({ packs: { packs: { new: 1, unchanged: 0, refused: 0 }, inPlace: 0, reviews: NONE } });
    expect(screen.words()).not.toContain('được thay bằng');
  });

  test('says why a file was not brought', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.bring.value = { phase: 'failed', why: 'newer-version' };
    });
    expect(screen.one('[data-part="bring"] [role="alert"]').textContent).toContain('phiên bản mới hơn');
  });

  test('takes a file that is dropped', async () => {
    screen = renderAllNotes({ notes: NOTES });
    const file = new File(['{}'], 'a.json');
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [file] } });
    await doing(() => screen.one('.all-notes').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(screen.events.onBring).toHaveBeenCalledWith(file);
  });

  test('reminds of a backup, quietly, and can be put off', async () => {
    screen = renderAllNotes({ notes: NOTES });
    expect(screen.words()).not.toContain('Gỡ tiện ích là mất ghi chú. Hãy sao lưu.');
    await doing(() => {
      screen.all.remind.value = true;
    });
    expect(screen.words()).toContain('Gỡ tiện ích là mất ghi chú. Hãy sao lưu.');
    await press(screen.one('.reminder'), 'Để sau');
    expect(screen.events.onPutOff).toHaveBeenCalled();
    await press(screen.one('.reminder'), 'Sao lưu tất cả');
    expect(screen.events.onBackup).toHaveBeenCalled();
  });
});

describe('a restored backup', () => {
  test('tells of drafts, damaged records and settings as well', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await done({
      inFile: { note: 1200, draft: 2, damaged: 1 },
      counts: { ...NOTHING.counts, new: 1200 },
      drafts: { new: 1, unchanged: 1, beside: 0 },
      damaged: { new: 0, unchanged: 0, beside: 1 },
      settings: 'kept',
    });
    expect(screen.words()).toContain('Trong tệp có 1.200 ghi chú, 2 bản nháp và 1 bản ghi hỏng.');
    expect(screen.every('.report > li').map(({ textContent }) => textContent)).toEqual([
      '1.200 ghi chú mới',
      '1 bản nháp được đưa trở lại',
      '1 bản nháp đã có sẵn',
      '1 bản ghi hỏng trùng mã với một bản ghi ở máy này; giữ cả hai',
      'Cài đặt ở máy này được giữ nguyên',
    ]);
  });

  test('offers the notes that were deleted here, and says when they are back', async () => {
    screen = renderAllNotes({ notes: NOTES });
    const counts = { ...NOTHING.counts, 'deleted-here': 2 };
    await done({ counts }, { phase: 'offered', count: 2 });
    expect(screen.words()).toContain('2 ghi chú đã bị xóa ở máy này, chưa nhập lại');
    await press(screen.one('[data-part="bring"]'), 'Đưa trở lại 2 ghi chú đã xóa');
    expect(screen.events.onBringDeleted).toHaveBeenCalledOnce();
    await done({ counts }, { phase: 'working' });
    expect(screen.every('[data-action="bring-deleted"]')).toEqual([]);
    await done({ counts }, { phase: 'back', count: 2 });
    expect(document.activeElement?.textContent).toBe('Đã đưa trở lại 2 ghi chú.');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  test.each(['full', 'blocked', 'broken'] as const)(
    'says why they could not be brought back (%s), and offers them again',
    async (why) => {
      screen = renderAllNotes({ notes: NOTES });
      await done({}, { phase: 'failed', count: 2, why });
      expect(screen.one('[data-deleted-here] [role="alert"]').textContent).toContain('Chưa đưa trở lại được');
      expect(screen.one('[data-action="bring-deleted"]').textContent).toBe('Đưa trở lại 2 ghi chú đã xóa');
    },
  );
});

describe('a backup', () => {
  const handed = '2026-11-20T08:30:00.000Z';
  const hand = () =>
    doing(() => {
      screen.all.take.value = { phase: 'done', to: 'backup', count: 3 };
      screen.all.backups.value = { made: null, putOff: null, handed };
    });

  test('is asked about until the reader says whether he has kept it', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.remind.value = true;
    });
    await hand();
    expect(screen.every('.reminder')).toEqual([]);
    const part = screen.one('[data-part="backup"]');
    expect(part.querySelector('[role="status"] ~ * [role="status"]')?.textContent).toContain(
      'Bạn đã lưu được tệp chưa?',
    );
    await press(part, 'Chưa lưu');
    expect(screen.events.onBackupKept).toHaveBeenLastCalledWith(false);
    expect(document.activeElement).toBe(part.querySelector('[data-action="backup"]'));
    await press(part, 'Đã lưu');
    expect(screen.events.onBackupKept).toHaveBeenLastCalledWith(true);
  });

  test('that nobody has told of is asked about in the place of the reminder while the fold is closed', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.isAlongOpen.value = false;
      screen.all.alongParts.value = null;
      screen.all.backups.value = { made: null, putOff: null, handed };
    });
    const aside = screen.one('.reminder');
    expect(aside.textContent).toContain('Bạn đã lưu được tệp chưa?');
    await press(aside, 'Đã lưu');
    expect(screen.events.onBackupKept).toHaveBeenLastCalledWith(true);
  });

  test('takes the focus to the question when the button that was pressed goes with the reminder', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.remind.value = true;
    });
    screen.one('.reminder').querySelector('button')!.focus();
    await hand();
    expect(document.activeElement?.textContent).toContain('Bạn đã lưu được tệp chưa?');
  });

  test('says how far it has come, and why it could not be made, beside its own button', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.take.value = { phase: 'working', to: 'backup', done: 1500, all: 3000 };
    });
    expect(screen.one('[data-part="backup"]').textContent).toContain('Đang sao lưu: 1.500 trên 3.000');
    expect(screen.one('[data-part="take"]').textContent).not.toMatch(/Đang (xuất|sao lưu)/);
    await doing(() => {
      screen.all.take.value = { phase: 'failed', to: 'backup', why: 'broken' };
    });
    expect(screen.one('[data-part="backup"] [role="alert"]').textContent).toContain('Chưa sao lưu được');
    expect(screen.every('[data-part="take"] [role="alert"]')).toEqual([]);
  });
});

test('the fold is filled when it is opened, and says when it cannot be', async () => {
  screen = renderAllNotes({ notes: NOTES });
  await doing(() => {
    screen.all.alongParts.value = null;
  });
  const fold = screen.one<HTMLDetailsElement>('[data-part="along"]');
  expect(fold.querySelector('[data-part]')).toBeNull();
  await doing(() => fold.querySelector('summary')!.click());
  await expect.poll(() => screen.events.onAlong.mock.calls).toEqual([[true]]);
  await doing(() => {
    screen.all.alongParts.value = 'failed';
  });
  expect(fold.querySelector('[role="alert"]')?.textContent).toContain('Hãy tải lại trang');
});
