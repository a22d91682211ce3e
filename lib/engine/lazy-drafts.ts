import { documentWords } from '../../data/documents.ts';
import { builtinData, type Lexicons } from '../../data/index.ts';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import type { Documents } from '../../data/schemas/document.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { beginReview } from '../draft-pack/begin-review.ts';
import type { PackDraft } from '../draft-pack/draft.ts';
import { packOfReview } from '../draft-pack/pack-of-review.ts';
import { reopenReview } from '../draft-pack/reopen-review.ts';
import type { Review } from '../draft-pack/review.ts';
import { placeNameOf } from '../explain/place-name.ts';
import { unseenDoubt, weakIn } from '../explain/weakness.ts';
import type { Fault } from '../resolution/fault.ts';
import type { KnownIds } from '../resolution/known.ts';
import { loadPack } from '../resolution/load.ts';
import type { Article } from '../text/article.ts';
import { languageFinder } from '../text/language.ts';
import { articleFromText } from '../text/plain-text.ts';
import { createDraftMaker } from './draft-maker.ts';
import { knownIds } from './known-ids.ts';

/** Why a document gives no draft. */
export type DraftFault = 'too-long' | 'too-many-figures' | 'other-language' | 'no-figures';

/** A document on its way to the reader's review. */
export type Drafted =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly fault: DraftFault };

/** What a review became: a sound pack, or what stands in the way. */
export type Packed =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly why: 'no-place' }
  | { readonly ok: false; readonly why: 'rows-lacking'; readonly rows: readonly string[] }
  | { readonly ok: false; readonly why: 'faults'; readonly faults: readonly Fault[] };

/** The review of a pack that is mended; or what is wrong with the pack. */
export type Reopened =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a pack gets that no row says. */
export interface PackAbout {
  readonly id: string;
  readonly url: string | null;
}

interface Maker {
  readonly draft: (article: Article) => PackDraft;
  readonly languageOf: (text: string) => unknown;
  readonly documents: Documents;
  readonly places: ReadonlyMap<string, PlaceData>;
  readonly known: KnownIds;
}

/**
 * The way from a document to a review, and from there to a pack. Made at the first question: most readers never ask. With the data
 * alone, whatever packs are on, since a pack rests on no other.
 */
export function createLazyDrafts(load: () => Lexicons = builtinData) {
  let made: Maker | null = null;
  const make = (): Maker => {
    made ??= makerOf(load());
    return made;
  };
  function begin(article: Article): Drafted {
    if (article.text.length > PACK_LIMITS.text) return { ok: false, fault: 'too-long' };
    const { draft, languageOf, places, documents } = make();
    if (languageOf(article.text) === 'other') return { ok: false, fault: 'other-language' };
    const drafted = draft(article);
    if (drafted.rows.length === 0) return { ok: false, fault: 'no-figures' };
    if (drafted.rows.length > PACK_LIMITS.figures) return { ok: false, fault: 'too-many-figures' };
    return { ok: true, review: beginReview(drafted, places, documents) };
  }
  return {
    /** The review of an article in which nothing is decided yet. */
    begin,
    /** The review of a pack as it is kept, beside what else is read in its text. */
    reopen(kept: unknown): Reopened {
      const { documents, known } = make();
      const loaded = loadPack(kept, known);
      if (!loaded.ok) return loaded;
      const { text, title } = loaded.pack;
      const article = articleFromText({ text });
      const read = begin({ ...article, title: article.title || title });
      const parts = { documents, weakIn, read: read.ok ? read.review : null };
      return { ok: true, review: reopenReview(loaded.pack, parts) };
    },
    /** The pack of a review, as far as it is one. */
    finish(review: Review, { id, url }: PackAbout): Packed {
      const { documents, places, known } = make();
      const finished = packOfReview(review, {
        documents,
        places,
        nameOf: placeNameOf,
        unseen: ({ weak }) => unseenDoubt(weak),
        id,
        version: (review.of?.version ?? 0) + 1,
        url,
      });
      if (!finished.ok) return finished;
      const loaded = loadPack(finished.pack, known);
      return loaded.ok ? loaded : { ok: false, why: 'faults', faults: loaded.faults };
    },
  };
}

export type LazyDrafts = ReturnType<typeof createLazyDrafts>;

function makerOf(data: Lexicons): Maker {
  const documents = documentWords();
  let maker: ((article: Article) => PackDraft) | null = null;
  return {
    // a pack is made without reading anything
    draft(article) {
      maker ??= createDraftMaker(data, documents);
      return maker(article);
    },
    languageOf: languageFinder(data.languages),
    documents,
    places: new Map(data.places.map((place) => [place.id, place])),
    known: knownIds(data),
  };
}
