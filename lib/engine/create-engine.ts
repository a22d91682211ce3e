import type { Lexicons } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { checkArithmetic } from '../arithmetic/check-arithmetic.ts';
import { checkFigures, shownOf } from '../check/check-figures.ts';
import type { CheckLexicons } from '../check/lexicon.ts';
import { sourceResidue } from '../check/restraint/source-residue.ts';
import type { Judgement, Reason } from '../check/verdict.ts';
import { judge } from '../detect/judge.ts';
import { noticedBy } from '../detect/noticed.ts';
import { judgeReason } from '../detect/reason.ts';
import { cuePhrases } from '../mention/cue/cues.ts';
import { nameWords } from '../mention/indicator/indicator-name.ts';
import { levelWords } from '../mention/place/place-lexicon.ts';
import { describeUnit, indexUnits } from '../quantity/units.ts';
import { indexPack } from '../resolution/pack-index.ts';
import { type Article, LONGEST_ARTICLE } from '../text/article.ts';
import { createFormCache } from '../text/forms.ts';
import { languageFinder } from '../text/language.ts';
import { applyCorrections, type Correction, readingOf, withMended } from './corrections.ts';
import { createReader } from './create-reader.ts';
import { knownIds } from './known-ids.ts';
import type { Report } from './report.ts';
import { withHeads } from './table-heads.ts';
import { ENGINE_VERSION } from './version.ts';
import { withBrought } from './with-brought.ts';
import { withoutClashes } from './without-clashes.ts';

/** More figures than this make no news report, and no message between the parts of a browser either. */
export const MAX_FIGURES = 5_000;

/** What an engine takes on at most; a bench may lift it. */
export interface Limits {
  readonly length: number;
  readonly figures: number;
}

export interface Engine {
  /**
   * Reads, checks and judges one article, its figures as the reader reads them where there are corrections. Pure: the same
   * article with the same corrections always gets the same report.
   */
  readonly check: (article: Article, corrections?: readonly Correction[]) => Report;
  /** What it checks with, for whoever holds figures against something else than packs. */
  readonly lexicons: CheckLexicons;
}

/** Joins the rooms into one way from an article to its report. Compiles the lexicons once, what the packs bring among them; keep the engine. */
export function createEngine(
  given: Lexicons,
  chosen: readonly Pack[],
  limits: Limits = { length: LONGEST_ARTICLE, figures: MAX_FIGURES },
): Engine {
  const packs = withoutClashes(given, chosen);
  const data = withBrought(given, packs);
  const read = createReader(data);
  const indexes = packs.map(indexPack);
  const languageOf = languageFinder(data.languages);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const words = nameWords(data.indicators);
  const units = indexUnits(data.units);
  const checkLexicons: CheckLexicons = {
    indicators: new Map(
      data.indicators.indicators.map((entry) => [
        entry.id,
        {
          ...entry,
          get nameWords() {
            return words(entry.id);
          },
        },
      ]),
    ),
    places,
    wholes: data.relations.wholes,
    rates: data.relations.rates,
    usual: new Set(data.indicators.definitions.flatMap(({ id, usual }) => (usual ? [id] : []))),
    unitOf: (id) => describeUnit(units, id),
    residue: sourceResidue(data.residue, cuePhrases(data.words.cues), (place) =>
      levelWords(data.words.places, places.get(place)?.kind),
    ),
    forms: createFormCache(),
  };
  const judgeFacts = {
    sourcePlaces: new Set(packs.map(({ place }) => place)),
    printed: new Set(packs.flatMap(({ figures }) => figures.map(({ indicator }) => indicator))),
    incidental: new Set(data.indicators.indicators.flatMap(({ id, incidental }) => (incidental ? [id] : []))),
    parentOf: (place: string) => places.get(place)?.parent ?? null,
    subjects: noticedBy(packs, data.places, data.indicators.indicators).subjects,
  };
  const ids = knownIds(data);
  const mending = { ...ids, isDiscrete: (unit: string) => describeUnit(units, unit)?.discrete ?? false };
  const base = { engine: ENGINE_VERSION, packs: packs.map(({ id, version }) => ({ id, version })) };

  return {
    lexicons: checkLexicons,
    check(page, corrections = []) {
      if (page.text.length > limits.length) {
        return { ...base, ...unread(judgeReason('judge-too-long', { limit: limits.length })) };
      }
      if (languageOf(page.text) === 'other') return { ...base, ...unread(judgeReason('judge-other-language', {})) };
      const { article, reading, tokensOf } = read(page);
      if (reading.figures.length > limits.figures) {
        return { ...base, ...unread(judgeReason('judge-too-many-figures', { limit: limits.figures })) };
      }
      const plain = checkFigures(reading, article, indexes, checkLexicons, tokensOf);
      const { published } = article;
      const about = { place: reading.place?.id ?? null, period: reading.period?.id ?? null, published };
      const judged = judge(article, reading, judgeFacts);
      if (corrections.length === 0) {
        const arithmetic = checkArithmetic(plain, article, packs, checkLexicons);
        return { ...base, page: { ...judged, ...about }, figures: withHeads(article, plain.map(shownOf)), arithmetic };
      }
      const mended = applyCorrections(reading, article, corrections, mending);
      const own = readingOf(reading, mended);
      const held = checkFigures(own.reading, article, indexes, checkLexicons, tokensOf, own.mended);
      const figures = withMended(plain, mended, held, article.text);
      const shown = withMended(plain.map(shownOf), mended, held, article.text);
      return {
        ...base,
        page: { ...judgedByReader(judged, judge(article, own.reading, judgeFacts)), ...about },
        figures: withHeads(article, shown),
        arithmetic: checkArithmetic(figures, article, packs, checkLexicons),
        corrections: mended.outcomes,
      };
    },
  };
}

/** The judgement with the reader's corrections, and that it rests on them where it is another without. */
function judgedByReader(without: Judgement, within: Judgement): Judgement {
  return JSON.stringify(without) === JSON.stringify(within) ? within : { ...within, byReader: true };
}

/** The report on an article that is not checked, and why it is not. */
function unread(reason: Reason): Pick<Report, 'page' | 'figures' | 'arithmetic'> {
  const page = { relevant: 'no', score: 0, reasons: [reason], place: null, period: null } as const;
  return { page, figures: [], arithmetic: [] };
}
