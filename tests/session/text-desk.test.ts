import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../lib/engine/report.ts';
import { MOST_BYTES } from '../../lib/session/given-text.ts';
import { createTextCheck } from '../../lib/session/text-check.ts';
import { createTextDesk } from '../../lib/session/text-desk.ts';
import { NO_TEXT, plainTextOf, type TextDraft } from '../../lib/session/text-source.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const fileOf = (name: string, content: string | Uint8Array, size?: number) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: size ?? bytes.length, arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer };
};
const ARTICLE = articleFromText({ text: 'Tiêu đề\nThu 96 tỷ đồng.' });

let kept: TextDraft | null;
let canKeep: boolean;
const readHtml = vi.fn();
const make = () => {
  const check = createTextCheck({
    check: async () => ({ ok: true, report: {} as Report }),
    pause: async () => {},
    now: () => 'now',
  });
  return createTextDesk({
    check,
    readHtml,
    keep: async (draft) => {
      if (canKeep) kept = draft;
      return canKeep;
    },
    forget: async () => {
      kept = null;
    },
  });
};
let desk: ReturnType<typeof make>;
beforeEach(() => {
  kept = null;
  canKeep = true;
  readHtml.mockReset();
  desk = make();
});
const words = () => plainTextOf(desk.draft.value.source);

describe('a file', () => {
  test('of words is on the desk with its name, to be read', async () => {
    await desk.giveFile(fileOf('bai.txt', 'Thu 96 tỷ đồng'));
    expect(words()).toBe('Thu 96 tỷ đồng');
    expect(desk.draft.value.from).toEqual({ kind: 'file', name: 'bai.txt', url: null });
    expect([desk.isReading.value, desk.isBusy.value, desk.fault.value]).toEqual([true, false, null]);
  });

  test.each(['bai.html', 'bai.HTM', 'khong-duoi'])('of HTML is an article: %s', async (name) => {
    readHtml.mockResolvedValue({ ok: true, article: ARTICLE });
    await desk.giveFile(fileOf(name, '<!doctype html><p>Thu</p>'));
    expect(desk.draft.value.source).toEqual({ kind: 'article', article: ARTICLE });
    expect(readHtml).toHaveBeenCalledWith(expect.stringContaining('<p>'), false, expect.any(Function));
  });

  test.each([
    ['binary', fileOf('a.pdf', '%PDF-1.7')],
    ['too-big', fileOf('a.txt', 'x', MOST_BYTES + 1)],
    ['no-article', fileOf('a.html', '<p></p>')],
    ['unreadable', { name: 'a.txt', size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) }],
  ])('that is no text is refused, and what was there stays: %s', async (fault, file) => {
    readHtml.mockResolvedValue({ ok: false, code: 'no-article' });
    desk.type('đang viết');
    await desk.giveFile(file);
    expect([desk.fault.value, words(), desk.isBusy.value]).toEqual([fault, 'đang viết', false]);
  });

  test('that comes late does not take the place of what was typed since', async () => {
    let read = (_: unknown): void => {};
    readHtml.mockReturnValue(
      new Promise((done) => {
        read = done;
      }),
    );
    const given = desk.giveFile(fileOf('a.html', '<p>cũ</p>'));
    await vi.waitFor(() => expect(readHtml).toHaveBeenCalled());
    desk.type('mới');
    read({ ok: true, article: ARTICLE });
    await given;
    expect([words(), desk.isBusy.value]).toEqual(['mới', false]);
  });

  test('that was read when the reader began to type does not take the place of it either', async () => {
    const file = fileOf('bai.txt', 'Thu 96 tỷ đồng');
    const bytes = await file.arrayBuffer();
    const arrayBuffer = () => {
      const read = Promise.resolve(bytes);
      // between the end of the reading and what becomes of it
      void read.then(() => queueMicrotask(() => desk.type('Chi 215 tỷ đồng')));
      return read;
    };
    await desk.giveFile({ ...file, arrayBuffer });
    expect(words()).toBe('Chi 215 tỷ đồng');
    expect(desk.isBusy.value).toBe(false);
  });
});

describe('nothing is lost without a word', () => {
  test('a text that is replaced or cleared can be brought back, and that one again', async () => {
    desk.type('một');
    await desk.giveFile(fileOf('b.txt', 'hai'));
    desk.bringBack();
    expect(words()).toBe('một');
    desk.bringBack();
    expect(words()).toBe('hai');
    desk.clear();
    expect([words(), desk.replaced.value === null]).toEqual(['', false]);
    desk.bringBack();
    expect(words()).toBe('hai');
  });

  test('what was typed is at risk until it is kept; what is elsewhere as well is not', async () => {
    expect(desk.isAtRisk.value).toBe(false);
    await desk.giveFile(fileOf('b.txt', 'hai'));
    expect(desk.isAtRisk.value).toBe(false);
    desk.type('hai, sửa');
    expect(desk.isAtRisk.value).toBe(true);
    await desk.keepIt(true);
    expect([desk.isAtRisk.value, kept]).toEqual([false, desk.draft.value]);
    desk.type('hai, sửa nữa');
    expect(desk.isAtRisk.value).toBe(true);
    await desk.keepNow();
    expect([desk.isAtRisk.value, kept]).toEqual([false, desk.draft.value]);
  });

  test('nothing is kept unless it is wished, and no longer when it is not', async () => {
    desk.type('riêng');
    await desk.keepNow();
    expect(kept).toBeNull();
    await desk.keepIt(true);
    await desk.keepIt(false);
    expect([kept, desk.isAtRisk.value]).toEqual([null, true]);
  });

  test('of two windows one alone has its text kept: the other is told, and its text is at risk again', async () => {
    desk.type('của cửa sổ này');
    await desk.keepIt(true);
    desk.hear(kept);
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([true, false]);
    desk.hear({ ...NO_TEXT, source: { kind: 'text', text: 'của cửa sổ kia' }, isOnlyHere: true });
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([false, true]);
  });

  test('a text that another window forgot is at risk again', async () => {
    desk.type('riêng');
    await desk.keepIt(true);
    desk.hear(kept);
    desk.hear(null);
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([false, true]);
  });

  test.each([
    ['was cleared before', 'viết trước'],
    ['was kept from its first letter on', ''],
  ])('and so is one that %s', async (_, before) => {
    desk.type(before);
    await desk.keepIt(true);
    desk.hear(kept);
    desk.type('');
    await desk.keepNow();
    desk.hear(null);
    desk.type('viết lại');
    await desk.keepNow();
    desk.hear(kept);
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([true, false]);
    // another window, with the same text, is switched off
    desk.hear(null);
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([false, true]);
  });

  test('another’s text that is told of while this one is being written down leaves it at risk', async () => {
    desk.type('của cửa sổ này');
    const written = desk.keepIt(true);
    desk.hear({ ...NO_TEXT, source: { kind: 'text', text: 'của cửa sổ kia' }, isOnlyHere: true });
    await written;
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([false, true]);
  });

  test('a text that was cleared here is not forgotten by another', async () => {
    desk.type('riêng');
    await desk.keepIt(true);
    desk.type('');
    await desk.keepNow();
    desk.hear(null);
    expect(desk.isKeeping.value).toBe(true);
    desk.type('viết lại');
    await desk.keepNow();
    desk.hear(kept);
    expect([desk.isKeeping.value, desk.isAtRisk.value]).toEqual([true, false]);
  });

  test('storage that takes nothing is said', async () => {
    canKeep = false;
    desk.type('riêng');
    await desk.keepIt(true);
    expect([desk.fault.value, desk.isAtRisk.value]).toEqual(['not-kept', true]);
  });

  test('the text of the last time is there, and is being kept', async () => {
    desk.resume({ ...NO_TEXT, source: { kind: 'text', text: 'lần trước' }, isOnlyHere: true });
    expect([words(), desk.isKeeping.value, desk.isAtRisk.value]).toEqual(['lần trước', true, false]);
  });
});

test('what is pasted as a whole is to be read, and who types on stays in the field', () => {
  desk.type('dán', true);
  expect(desk.isReading.value).toBe(true);
  desk.type('dán thêm');
  expect(desk.isReading.value).toBe(false);
});

test('a piece of HTML that is no article is its plain text', async () => {
  readHtml.mockResolvedValue({ ok: false, code: 'no-article' });
  await desk.paste('<table></table>', 'a\tb');
  expect([words(), desk.draft.value.isOnlyHere]).toEqual(['a\tb', true]);
});

test('an article becomes lines to be typed on, with its day', async () => {
  readHtml.mockResolvedValue({ ok: true, article: { ...ARTICLE, published: '2016-12-30' } });
  await desk.giveFile(fileOf('a.html', '<p>'));
  desk.toText();
  expect([words(), desk.draft.value.published, desk.isReading.value]).toEqual([
    'Tiêu đề\nThu 96 tỷ đồng.',
    '2016-12-30',
    false,
  ]);
  desk.bringBack();
  expect(desk.draft.value.source.kind).toBe('article');
});
