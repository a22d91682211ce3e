import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Lang } from '../../components/panel-props.ts';
import { NewSource } from '../../components/sources/review/NewSource.tsx';
import { mendedIn, reviewIn, SOURCES } from '../../components/sources-address.ts';
import { reviewTexts } from '../../components/texts/review.ts';
import { askedIn, takeGivenSource } from '../../lib/browser/new-source.ts';
import { ownId } from '../../lib/draft-pack/own-id.ts';
import { isReview } from '../../lib/packs/review-shape.ts';
import { hasTable, readHtml } from '../../lib/page/read-html.ts';
import { createReviewSession } from '../../lib/session/review-session.ts';
import { createSourceDesk, type MadeReview } from '../../lib/session/source-desk.ts';
import { type DrawParts, drawReview } from './draw-review.tsx';
import { readInWorker } from './in-worker.ts';
import { openMended } from './open-mended.ts';

interface Parts extends DrawParts {
  /** The part of the address behind "#". */
  readonly hash: string;
}

/** So much of a random name tells two documents of one title apart. */
const ENOUGH = 6;

/**
 * Draws what the address asks for: a source that is mended, the review of an id, or the way in of a new document, which also says where
 * there is no such review. False where it asks for none, or for a source that is not there.
 */
export async function makeSource(parts: Parts): Promise<boolean> {
  const { hash, root, lang } = parts;
  const mended = mendedIn(hash);
  if (mended !== null) {
    const session = await openMended(mended, parts);
    if (session !== null) await drawReview(session, parts, null);
    return session !== null;
  }
  const id = reviewIn(hash);
  if (id !== null && (await openReview(id, parts))) return true;
  const asked = id === null ? askedIn(hash) : ({ fault: null } as const);
  if (asked === null) return false;
  entitle(lang);
  const trouble = signal<string | null>(null);
  const desk = createSourceDesk({
    readFile: (bytes, name) => readInWorker({ bytes, name }),
    readText: (text) => readInWorker({ text }),
    async readHtml(html, isPiece) {
      const reading = await readHtml(html, isPiece, () => true);
      if (reading?.ok) return { article: reading.article };
      return { fault: reading?.code === 'too-long' ? 'too-long' : 'no-article' };
    },
    draft: (article) => parts.ask('draft', { article }),
    made: (made) => void begin(made, parts),
  });
  effect(() => {
    const t = reviewTexts(lang.value);
    const fault = 'fault' in asked ? asked.fault : null;
    trouble.value = id !== null ? t.gone : fault === null ? null : t.new.pageFaults[fault];
  });
  render(<NewSource desk={desk} lang={lang} list={SOURCES} trouble={trouble} hasTable={hasTable} />, root);
  if ('key' in asked) {
    // a page that is loaded again would ask for what was taken
    history.replaceState(null, '', '#new');
    const given = await takeGivenSource(asked.key, Date.now());
    if (given === null) desk.fail('given-gone');
    else if ('article' in given) await desk.giveArticle(given.article);
    else await desk.giveText(given.text, { title: given.title ?? '', url: given.url ?? null });
  }
  return true;
}

/** A document has become a review: it is on its way to the disk before it is shown. */
async function begin({ title, url, review, charset }: MadeReview, parts: Parts): Promise<void> {
  const id = `${ownId(title, () => false)}-${crypto.randomUUID().slice(0, ENOUGH)}`;
  const session = createReviewSession({ store: parts.store, about: { id, title, url }, review, turn: 0 });
  // the address names it once it is on the disk: before, it would lead to nothing
  const stop = effect(() => {
    if (session.keeping.value !== 'kept') return;
    history.replaceState(null, '', `#review=${id}`);
    queueMicrotask(() => stop());
  });
  await drawReview(session, parts, charset);
}

async function openReview(id: string, parts: Parts): Promise<boolean> {
  const found = await parts.store.review(id);
  if (!found.ok || found.value === null || !isReview(found.value.review)) return false;
  const { title, url, review, turn } = found.value;
  await drawReview(createReviewSession({ store: parts.store, about: { id, title, url }, review, turn }), parts, null);
  return true;
}

function entitle(lang: ReadonlySignal<Lang>): void {
  effect(() => {
    document.title = reviewTexts(lang.value).windowTitle;
  });
}
