import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Lang } from '../../components/panel-props.ts';
import { ReviewScreen } from '../../components/sources/review/ReviewScreen.tsx';
import { SOURCES } from '../../components/sources-address.ts';
import { mendTexts } from '../../components/texts/mend.ts';
import { reviewTexts } from '../../components/texts/review.ts';
import { documentWords } from '../../data/documents.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { AskDrafts } from '../../lib/browser/ask-drafts.ts';
import type { Terms } from '../../lib/browser/messages.ts';
import { withBroughtOf } from '../../lib/draft-pack/with-brought.ts';
import type { Charset } from '../../lib/office/charsets.ts';
import { fingerprint } from '../../lib/packs/fingerprint.ts';
import type { PackStore } from '../../lib/packs/store.ts';
import type { ReviewSession } from '../../lib/session/review-session.ts';

export interface DrawParts {
  readonly store: PackStore;
  readonly root: HTMLElement;
  readonly lang: ReadonlySignal<Lang>;
  readonly ask: AskDrafts;
}

const NO_TERMS: Terms = {
  names: { indicators: {}, places: {}, units: {}, definitions: {} },
  fits: {},
  definitions: { prices: [], of: {} },
  brings: [],
};

/** Draws a review, from which the way leads to a pack on the disk. */
export async function drawReview(
  session: ReviewSession,
  { store, root, lang, ask: askDrafts }: DrawParts,
  charset: Charset | null,
): Promise<void> {
  const isMended = session.review.value.of !== undefined;
  effect(() => {
    document.title = (isMended ? mendTexts : reviewTexts)(lang.value).windowTitle;
  });
  const answer = await ask('terms', null);
  const terms: Terms = answer.ok ? answer : NO_TERMS;
  const { id, url } = session.about;
  // a review that stands beside another of one source has a name of its own
  const source = session.review.value.of?.id ?? id;
  store.onChange((what) => what === 'reviews' && void session.look());
  const names = signal(terms.names);
  const fits = signal(terms.fits);
  const definitions = signal(terms.definitions);
  const pack = () =>
    askDrafts('make-pack', { review: withBroughtOf(session.review.value, terms.brings), about: { id: source, url } });
  async function save(made: Pack) {
    const hash = await fingerprint(made);
    const version = isMended ? await builtinLike(made, hash, store) : null;
    const saved = version === null ? await store.save(made) : ({ ok: true, value: { version, isNew: false } } as const);
    if (!saved.ok) return saved;
    await store.dropReview(id);
    return { ok: true, value: { ...saved.value, fingerprint: hash } } as const;
  }
  const props = {
    session,
    lang,
    names,
    fits,
    definitions,
    documents: documentWords(),
    charset,
    list: SOURCES,
    pack,
    save,
  };
  render(<ReviewScreen {...props} />, root);
}

/** The version of the built-in pack that says the same and has no other in its place; null of any other pack. */
async function builtinLike({ id }: Pack, hash: string, store: PackStore): Promise<number | null> {
  const own = await store.latest(id);
  if (!own.ok || own.value !== null) return null;
  const library = await ask('library', null);
  const ours = library.ok ? library.builtin.find((pack) => pack.id === id) : undefined;
  return ours !== undefined && (await fingerprint(ours)) === hash ? ours.version : null;
}
