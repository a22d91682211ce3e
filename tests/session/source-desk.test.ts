import { describe, expect, test, vi } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { reviewOf } from '../../lib/draft-pack/review.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import type { Drafted } from '../../lib/engine/lazy-drafts.ts';
import { readFile, readText } from '../../lib/office/read-file.ts';
import { createSourceDesk, type MadeReview } from '../../lib/session/source-desk.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const draftOf = createDraftMaker(builtinData(), documentWords());
const TEXT = 'Năm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng.';
const fileOf = (name: string, text: string, size = text.length) => ({
  name,
  size,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});

function deskOf(
  draft: (article: Article) => Promise<Drafted | null> = async (article) => ({
    ok: true,
    review: reviewOf(draftOf(article)),
  }),
) {
  const made: MadeReview[] = [];
  const asked = vi.fn(draft);
  const desk = createSourceDesk({
    readFile: async (bytes, name) => readFile(new Uint8Array(bytes), name),
    readText: async (text) => readText(text),
    readHtml: async (html) =>
      html.includes('<p>')
        ? { article: articleFromText({ text: html.replace(/<[^>]*>/g, '') }) }
        : { fault: 'no-article' },
    draft: asked,
    made: (one) => made.push(one),
  });
  return { desk, made, asked };
}

describe('a document that is to become a source', () => {
  test('a text becomes a review', async () => {
    const { desk, made } = deskOf();
    await desk.giveText(TEXT, { title: 'Tin', url: 'https://a.vn/tin' });
    expect(desk.state.value).toEqual({ phase: 'idle' });
    expect(made).toMatchObject([{ url: 'https://a.vn/tin', charset: null }]);
    expect(made[0]?.review.draft.rows.map(({ quote }) => quote.exact)).toEqual(['45,2 tỷ đồng']);
  });

  test('a file is read by what it holds, and called as it is', async () => {
    const { desk, made } = deskOf();
    await desk.giveFile(fileOf('bao-cao.txt', TEXT));
    await desk.giveFile(fileOf('trang.html', `<p>${TEXT}</p>`));
    expect(made).toHaveLength(2);
  });

  test('an address that is none of the web is left out', async () => {
    const { desk, made } = deskOf();
    for (const url of [
      'file:///a.html',
      'chrome-extension://x/welcome.html',
      `https://a.vn/${'x'.repeat(600)}`,
      'không',
    ])
      await desk.giveText(TEXT, { title: '', url });
    expect(made.map(({ url }) => url)).toEqual([null, null, null, null]);
  });

  test('a text without a word is told', async () => {
    const { desk, asked } = deskOf();
    await desk.giveText('  \n ');
    expect(desk.state.value).toEqual({ phase: 'failed', fault: 'empty' });
    expect(asked).not.toHaveBeenCalled();
  });

  test('a file that is too big is not even taken up, one without an article is told, and so is what the drafting says', async () => {
    const { desk } = deskOf(async () => ({ ok: false, fault: 'no-figures' }));
    await desk.giveFile({ name: 'a.docx', size: 30_000_000, arrayBuffer: () => Promise.reject(new Error('read')) });
    expect(desk.state.value).toEqual({ phase: 'failed', fault: 'too-big' });
    await desk.giveFile(fileOf('a.html', '<div></div>'));
    expect(desk.state.value).toEqual({ phase: 'failed', fault: 'no-article' });
    await desk.giveText('Không có số nào.');
    expect(desk.state.value).toEqual({ phase: 'failed', fault: 'no-figures' });
  });

  test('a background that does not answer, and a file that vanishes, are told', async () => {
    const { desk } = deskOf(async () => null);
    await desk.giveText(TEXT);
    expect(desk.state.value).toEqual({ phase: 'failed', fault: 'failed' });
    await desk.giveFile({ name: 'a.txt', size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(desk.state.value).toEqual({ phase: 'failed', fault: 'failed' });
  });

  test('of two documents the last one counts', async () => {
    const first = Promise.withResolvers<Drafted>();
    let n = 0;
    const { desk, made } = deskOf((article) =>
      n++ === 0 ? first.promise : Promise.resolve({ ok: true, review: reviewOf(draftOf(article)) }),
    );
    const slow = desk.giveText('Năm 2018, thu ngân sách huyện Na Rì đạt 40 tỷ đồng.');
    await vi.waitFor(() => expect(desk.state.value.phase).toBe('drafting'));
    await desk.giveText(TEXT);
    first.resolve({ ok: false, fault: 'no-figures' });
    await slow;
    expect(desk.state.value).toEqual({ phase: 'idle' });
    expect(made).toHaveLength(1);
  });
});
