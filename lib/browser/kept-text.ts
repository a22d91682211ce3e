import { browser } from 'wxt/browser';
import type { TextDraft } from '../session/text-source.ts';
import { LONGEST_ARTICLE } from '../text/article.ts';
import { flag, object, oneOf, orNull, text, textUpTo } from '../text/shape.ts';
import { parseArticle } from './article-shape.ts';

/** The one text that the reader wished to keep. No backup takes it along. */
export const KEPT_TEXT = 'kept-text';

const isDraft = object({
  source: (value) => isPlain(value) || isRead(value),
  title: textUpTo(LONGEST_ARTICLE),
  published: orNull(text),
  from: orNull(object({ kind: oneOf('page', 'file'), name: text, url: orNull(text) })),
  isOnlyHere: flag,
});
const isPlain = object({ kind: oneOf('text'), text: textUpTo(LONGEST_ARTICLE) });
const isRead = object({ kind: oneOf('article'), article: (value) => parseArticle(value) !== null });

/** The text that is kept; null where there is none, or none that can be read. */
export async function readKeptText(): Promise<TextDraft | null> {
  const kept: Record<string, unknown> = await browser.storage.local.get(KEPT_TEXT).catch(() => ({}));
  const draft = kept[KEPT_TEXT];
  return isDraft(draft) ? (draft as TextDraft) : null;
}

/** Keeps a text in the place of the one before; gives whether it is kept now. */
export async function keepText(draft: TextDraft): Promise<boolean> {
  if (!isDraft(draft)) return false;
  return browser.storage.local.set({ [KEPT_TEXT]: draft }).then(
    () => true,
    () => false,
  );
}

/** Keeps no text any more. */
export async function forgetText(): Promise<void> {
  await browser.storage.local.remove(KEPT_TEXT).catch(() => {});
}

/** Tells what is kept by now, of whatever window. */
export function onKeptText(told: (draft: TextDraft | null) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEPT_TEXT] : undefined;
    if (change !== undefined) told(isDraft(change.newValue) ? (change.newValue as TextDraft) : null);
  });
}
