import type { Lexicons } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { checkArithmetic } from '../arithmetic/check-arithmetic.ts';
import { checkFigures } from '../check/check-figures.ts';
import type { CheckLexicons } from '../check/lexicon.ts';
import { sourceResidue } from '../check/restraint/source-residue.ts';
import type { Reason } from '../check/verdict.ts';
import { judge } from '../detect/judge.ts';
import { noticedBy } from '../detect/noticed.ts';
import { judgeReason } from '../detect/reason.ts';
import { cuePhrases } from '../mention/cue/cues.ts';
import { nameWords } from '../mention/indicator/indicator-name.ts';
import { levelWords } from '../mention/place/place-lexicon.ts';
import type { Article } from '../text/article.ts';
import { createFormCache } from '../text/forms.ts';
import { languageFinder } from '../text/language.ts';
import { createReader } from './create-reader.ts';
import type { Report } from './report.ts';
import { withBrought } from './with-brought.ts';

/** Changes whenever the same article may get another report; notes keep it. */
const ENGINE_VERSION = '0.1.0';

/** An article longer than this (UTF-16 units) is said to be too long; half a megabyte is read in well under a second. */
export const MAX_LENGTH = 500_000;

/** More figures than this make no news report, and no message between the parts of a browser either. */
export const MAX_FIGURES = 5_000;

/** What an engine takes on at most; a bench may lift it. */
export interface Limits {
  readonly length: number;
  readonly figures: number;
}

export interface Engine {
  /** Reads, checks and judges one article. Pure: the same article always gets the same report. */
  readonly check: (article: Article) => Report;
}

/** Joins the rooms into one way from an article to its report. Compiles the lexicons once, what the packs bring among them; keep the engine. */
export function createEngine(
  given: Lexicons,
  packs: readonly Pack[],
  limits: Limits = { length: MAX_LENGTH, figures: MAX_FIGURES },
): Engine {
  const data = withBrought(given, packs);
  const read = createReader(data);
  const languageOf = languageFinder(data.languages);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const words = nameWords(data.indicators);
  const checkLexicons: CheckLexicons = {
    indicators: new Map(
      data.indicators.indicators.map((entry) => [entry.id, { ...entry, nameWords: words.get(entry.id) ?? new Set() }]),
    ),
    places,
    wholes: data.relations.wholes,
    rates: data.relations.rates,
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
  const base = { engine: ENGINE_VERSION, packs: packs.map(({ id, version }) => ({ id, version })) };

  return {
    check(page) {
      if (page.text.length > limits.length) {
        return { ...base, ...unread(judgeReason('judge-too-long', { limit: limits.length })) };
      }
      if (languageOf(page.text) === 'other') return { ...base, ...unread(judgeReason('judge-other-language', {})) };
      const { article, reading, tokensOf } = read(page);
      if (reading.figures.length > limits.figures) {
        return { ...base, ...unread(judgeReason('judge-too-many-figures', { limit: limits.figures })) };
      }
      const figures = checkFigures(reading, article, packs, checkLexicons, tokensOf);
      return {
        ...base,
        page: {
          ...judge(article, reading, judgeFacts),
          place: reading.place?.id ?? null,
          period: reading.period?.id ?? null,
        },
        figures,
        arithmetic: checkArithmetic(figures, article, packs, checkLexicons),
      };
    },
  };
}

/** The report on an article that is not checked, and why it is not. */
function unread(reason: Reason): Pick<Report, 'page' | 'figures' | 'arithmetic'> {
  const page = { relevant: 'no', score: 0, reasons: [reason], place: null, period: null } as const;
  return { page, figures: [], arithmetic: [] };
}
