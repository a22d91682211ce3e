import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleInSlices } from '../lib/page/read-in-slices.ts';

/** Reads the article of a page once and gives it to whoever put this in; a translation is none of the page's own. */
export default defineUnlistedScript(async () => {
  const reading = await readArticleInSlices(document, location.href, () => true);
  if (reading === null || !reading.ok) return { ok: false, code: reading?.code ?? 'unreadable' };
  if (reading.translated) return { ok: false, code: 'translated' };
  return { ok: true, article: reading.article };
});
