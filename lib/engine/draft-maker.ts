import type { Lexicons } from '../../data/index.ts';
import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { residueOf } from '../check/restraint/residue.ts';
import { type SourceResidue, sourceResidue } from '../check/restraint/source-residue.ts';
import type { PackDraft } from '../draft-pack/draft.ts';
import { factsOf } from '../draft-pack/facts-of.ts';
import { makeDraft } from '../draft-pack/make-draft.ts';
import { nameWordsOf } from '../draft-pack/name-words.ts';
import { ownPlaceOf } from '../draft-pack/own-place.ts';
import { type Naming, namedBy } from '../draft-pack/proposals.ts';
import { createIsOfUnnamed } from '../draft-pack/unnamed.ts';
import type { Figure } from '../figure/figure.ts';
import { cuePhrases } from '../mention/cue/cues.ts';
import { nameWords } from '../mention/indicator/indicator-name.ts';
import { levelWords } from '../mention/place/place-lexicon.ts';
import type { Article } from '../text/article.ts';
import { createFormCache } from '../text/forms.ts';
import { barePhrase } from '../text/tokens.ts';
import { unwrapped } from '../text/unwrapped.ts';
import { createReader } from './create-reader.ts';
import { withBrought } from './with-brought.ts';

/**
 * Makes the way from a document to the draft of its pack. Compiles the lexicons once; keep it. A document of a place that the data
 * has not is read with lexicons that know the place: they are compiled for it.
 */
export function createDraftMaker(data: Lexicons, documents: Documents): (article: Article) => PackDraft {
  const read = createReader(data);
  const known = new Map(data.indicators.indicators.map((entry) => [entry.id, entry]));
  const isOfUnnamed = createIsOfUnnamed(documents);
  const measures = new Set(data.units.units.filter(({ discrete }) => !discrete).map(({ id }) => id));
  const words = nameWordsOf(documents, measures);
  const naming: Naming = { known, named: namedBy(known, isOfUnnamed), isOfUnnamed, words };
  const narrowing = narrowingBy(data);
  return (paper) => {
    const given = unwrapped(paper);
    const own = ownPlaceOf(given.text, documents, data.places);
    const readOwn =
      own === null || own.brings.length === 0
        ? read
        : createReader(withBrought(ofOwnName(data, own.place), [{ brings: { places: [...own.brings] } }]));
    // a paper without a day of publication is of the day it was signed
    const { date } = factsOf(given.text, given.title, documents);
    const dated = { ...given, published: given.published ?? date };
    const { article, reading } = readOwn(
      dated,
      null,
      own === null ? null : { id: own.place.id, evidence: own.evidence },
    );
    const { text } = article;
    const place = own?.place ?? data.places.find(({ id }) => id === reading.place?.id) ?? null;
    const narrowingOf = narrowing(text, place, reading.figures);
    return makeDraft(article, reading, own, { documents, naming, narrowingOf });
  };
}

/** A name that is the document's own place's is that place's here: another one of the name needs its level in front. */
function ofOwnName(data: Lexicons, own: PlaceData): Lexicons {
  const names = new Set(own.names.map((name) => barePhrase(name)));
  const isNamesake = (place: PlaceData): boolean =>
    place.id !== own.id && place.names.some((name) => names.has(barePhrase(name)));
  return { ...data, places: data.places.map((place) => (isNamesake(place) ? { ...place, bare: false } : place)) };
}

type PlaceOfDraft = Pick<Lexicons['places'][number], 'id' | 'kind'> | null;

/** What holds a figure of a page back holds back that of a source: words around it that nobody knows may make it a part. */
function narrowingBy(data: Lexicons) {
  const words = nameWords(data.indicators);
  const cues = cuePhrases(data.words.cues);
  const forms = createFormCache();
  // it follows from the level of the place alone, and takes longer to make than most documents take to be read
  const byLevel = new Map<PlaceData['kind'] | null, SourceResidue>();
  const residueAt = (level: PlaceData['kind'] | null): SourceResidue => {
    const made = byLevel.get(level) ?? residueFor(level);
    byLevel.set(level, made);
    return made;
  };
  const residueFor = (level: PlaceData['kind'] | null): SourceResidue =>
    sourceResidue(data.residue, cues, () => levelWords(data.words.places, level ?? undefined))({
      id: '',
      place: '',
      conference: null,
    });
  return (text: string, place: PlaceOfDraft, figures: readonly Figure[]) => {
    const residue = residueAt(place?.kind ?? null);
    return (figure: Figure): readonly string[] =>
      residueOf(
        text,
        figure,
        {
          source: [],
          runs: new Set(),
          isPrinted: () => false,
          place: place?.id ?? '',
          nameWords: words(figure.indicator ?? ''),
          forms,
          residue,
        },
        figures,
      );
  };
}
