import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Documents } from '../../../data/schemas/document.ts';
import type { Pack } from '../../../data/schemas/pack.ts';
import type { Packed } from '../../../lib/engine/lazy-drafts.ts';
import { type Definitions, definitionsFor } from '../../../lib/explain/definitions.ts';
import type { NameTables } from '../../../lib/explain/names.ts';
import type { Outcome } from '../../../lib/notes/problem.ts';
import type { Charset } from '../../../lib/office/charsets.ts';
import type { Saved } from '../../../lib/packs/pack-calls.ts';
import type { ReviewHand } from '../../../lib/session/review-hand.ts';
import type { ReviewSession } from '../../../lib/session/review-session.ts';
import type { Lang } from '../../panel-props.ts';
import { createPanelSay, type PanelSay } from '../../say.ts';
import { type CorrectTexts, correctTexts } from '../../texts/correct.ts';
import { type MendTexts, mendTexts } from '../../texts/mend.ts';
import { type ReviewTexts, reviewTexts } from '../../texts/review.ts';
import { namesWithMade } from './names-with-made.ts';

/** What the screen of one review reads and asks for. */
export interface ReviewProps {
  readonly session: ReviewSession;
  readonly lang: ReadonlySignal<Lang>;
  /** The names of what figures measure and where, of the data and of the packs that are on. */
  readonly names: ReadonlySignal<NameTables>;
  /** The ids of the units that an indicator is given in, by the indicator's id. */
  readonly fits: ReadonlySignal<Readonly<Record<string, readonly string[]>>>;
  /** The definitions that may narrow what is measured. */
  readonly definitions: ReadonlySignal<Definitions>;
  readonly documents: Documents;
  /** The old character set that the document was turned from, where that has just been done. */
  readonly charset: Charset | null;
  /** The address of the list of the sources. */
  readonly list: string;
  /** Makes the pack of the review as it is now; null where nobody answers. */
  pack(): Promise<Packed | null>;
  /** Keeps the pack, after which the review is no more. */
  save(pack: Pack): Promise<Outcome<Saved & { readonly fingerprint: string }>>;
}

interface ReviewValue extends Omit<ReviewProps, 'lang' | 'names' | 'fits' | 'definitions'> {
  readonly hand: ReviewHand;
  readonly lang: Lang;
  readonly t: ReviewTexts;
  /** The words around what is mended of a saved source, and around what narrows a row. */
  readonly mt: MendTexts;
  /** The words around readings that are mended, shared with the panel. */
  readonly ct: CorrectTexts;
  readonly say: PanelSay;
  readonly names: NameTables;
  /** The units that fit an indicator; none where it is not known which do. */
  fitting(indicator: string | null): readonly string[];
  /** The definitions that may narrow an indicator that is given in this unit. */
  defining(indicator: string | null, unit: string): readonly string[];
}

const ReviewContext = createContext<ReviewValue | null>(null);
export const ReviewProvider = ReviewContext.Provider;

/** The review a component stands in. Throws outside of one: that is a mistake in the code. */
export function useReview(): ReviewValue {
  const value = useContext(ReviewContext);
  if (!value) throw new Error('A component of the review was used outside of it');
  return value;
}

/** What the provider gives, made anew when the language, the names or what the reader made change. */
export function useReviewValue(props: ReviewProps, hand: ReviewHand): ReviewValue {
  const lang = props.lang.value;
  const tables = props.names.value;
  const fits = props.fits.value;
  const definitions = props.definitions.value;
  const { indicators, places } = props.session.review.value;
  return useMemo(() => {
    const names = namesWithMade(tables, { indicators, places });
    const units = new Map(indicators.map((one) => [one.id, one.units]));
    return {
      ...props,
      hand,
      lang,
      t: reviewTexts(lang),
      mt: mendTexts(lang),
      ct: correctTexts(lang),
      names,
      say: createPanelSay(lang, { ...names, packs: [] }),
      fitting: (id) => (id === null ? [] : (units.get(id) ?? (Object.hasOwn(fits, id) ? fits[id]! : []))),
      defining: (id, unit) => definitionsFor(definitions, id, unit),
    };
  }, [props, hand, lang, tables, fits, definitions, indicators, places]);
}
