import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage } } }));
const { beginNote } = await import('../../lib/browser/begin-note.ts');

const URL = 'https://a.vn/tin';
const TAB = { id: 7, url: URL };
const PASSAGE = { quote: 'tỷ lệ hộ nghèo', selectors: [{ type: 'TextQuoteSelector', exact: 'tỷ lệ hộ nghèo' }] };
const inMenu = (text: string, where: 'page' | 'frame' | 'field' = 'page') =>
  ({ on: 'selection', text, where }) as const;
const selects = (selected: unknown, url: unknown = `${URL}#so`) =>
  sendMessage.mockResolvedValue({ ok: true, url, selected });

beforeEach(() => {
  vi.resetAllMocks();
});

test('the key asks for a note on the selection, else on the figure or the page', async () => {
  selects(PASSAGE);
  const wish = { kind: 'passage', url: `${URL}#so`, passage: PASSAGE };
  expect(await beginNote({ on: 'any' }, TAB, true)).toEqual(wish);
  selects('nothing');
  expect(await beginNote({ on: 'any' }, TAB, true)).toEqual({ kind: 'figure-or-page', url: `${URL}#so` });
  selects('too-long');
  expect(await beginNote({ on: 'any' }, TAB, true)).toEqual({ kind: 'page', url: `${URL}#so`, instead: 'too-long' });
});

test('where no script may enter, the page is still noted by its address', async () => {
  expect(await beginNote({ on: 'any' }, TAB, false)).toEqual({ kind: 'figure-or-page', url: URL });
  expect(await beginNote({ on: 'page' }, TAB, false)).toEqual({ kind: 'page', url: URL, instead: null });
  expect(await beginNote({ on: 'page' }, { id: 7, url: null }, false)).toBeNull();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('the menu of a selection asks the page, and takes the browser’s words where the page has none', async () => {
  selects(PASSAGE);
  expect(await beginNote(inMenu('tỷ lệ'), TAB, true)).toMatchObject({ passage: PASSAGE });
  const quoted = { quote: 'trong PDF', selectors: [{ type: 'TextQuoteSelector', exact: 'trong PDF' }] };
  expect(await beginNote(inMenu(' trong PDF '), TAB, false)).toMatchObject({
    kind: 'passage',
    url: URL,
    passage: quoted,
  });
  selects('elsewhere');
  expect(await beginNote(inMenu('trong PDF'), TAB, true)).toMatchObject({ passage: quoted });
});

test('in a frame the page’s own selection is another one', async () => {
  selects(PASSAGE);
  expect(await beginNote(inMenu('của khung', 'frame'), TAB, true)).toMatchObject({ passage: { quote: 'của khung' } });
  expect(sendMessage).not.toHaveBeenCalled();
});

test.each([
  ['a field', inMenu('mật khẩu', 'field'), 'elsewhere'],
  ['nothing that has words', inMenu('  ', 'frame'), 'elsewhere'],
  ['more than a note may hold', inMenu('x'.repeat(150_000), 'frame'), 'too-long'],
] as const)('a selection of %s is no passage, and the note is on the page', async (_what, wanted, instead) => {
  expect(await beginNote(wanted, TAB, true)).toEqual({ kind: 'page', url: URL, instead });
});

test.each([
  [{ ok: true, url: URL, selected: { quote: 5, selectors: [] } }],
  [{ ok: true, url: URL, selected: { quote: 'x', selectors: [{ type: 'x'.repeat(300_000) }] } }],
  [{ ok: true, url: URL }],
])('a page process that was taken over may answer anything: %#', async (answer) => {
  sendMessage.mockResolvedValue(answer);
  expect(await beginNote({ on: 'any' }, TAB, true)).toEqual({ kind: 'page', url: URL, instead: 'elsewhere' });
});

test('a page that does not answer is noted by its address', async () => {
  sendMessage.mockRejectedValue(new Error('closed'));
  expect(await beginNote({ on: 'any' }, TAB, true)).toEqual({ kind: 'figure-or-page', url: URL });
  sendMessage.mockResolvedValue({ ok: true, url: 5, selected: 'nothing' });
  expect(await beginNote({ on: 'any' }, TAB, true)).toEqual({ kind: 'figure-or-page', url: URL });
});
