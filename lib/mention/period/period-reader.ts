import type { WordClass } from '../../../data/schemas/words.ts';
import type { Token } from '../../text/tokens.ts';
import { lastOfWords, type Worded } from '../../words/word-classes.ts';
import { NUMBER_WORDS } from './period-names.ts';

type PeriodKind =
  | 'year'
  /** "giai đoạn 2011 – 2015"; with `until` null: "từ năm 2011 đến nay". */
  | 'span'
  | 'half'
  | 'months'
  | 'quarter'
  | 'month'
  /** From the year's start to a day, or to an unsaid day. */
  | 'to-date'
  /** "cả năm", "trong năm": the year that is spoken of. */
  | 'whole-year'
  | 'this-year'
  | 'last-year'
  /** "năm qua", "năm vừa qua": the year that has ended, or is about to. */
  | 'past-year'
  /** "năm tới", "sang năm": the year after the one that results are told of. */
  | 'next-year'
  /** "đến nay": the latest year the article has come to. */
  | 'now'
  /** The day of an event: it gives the year at most. */
  | 'day'
  /** A part of a year, or of two, that DESIGN's notation has no name for ("từ 27/2 đến 15/3", "tuần qua"). */
  | 'stretch';

/** A time named in a sentence. */
export interface PeriodMention {
  readonly first: number;
  readonly last: number;
  readonly kind: PeriodKind;
  /** Null when the text leaves it to the context ("6 tháng đầu năm"). */
  readonly year: number | null;
  /** "H1", "9M", "Q2", "04" (a month), "06-06" (a day), "" ... */
  readonly part: string;
  readonly until: number | null;
  /**
   * The year of a part that words say from the day of publication: "6 tháng đầu năm nay", "quý I năm ngoái"; `named` of a
   * `last-year`: the one before the year named last ("năm trước đó"); `ended`: months that have just gone by ("10 tháng qua").
   */
  readonly relative?: 'this' | 'last' | 'ended' | 'named';
  /**
   * `base`: what is compared with; `plan`: the year of the plan that a share is of; `standard`, `term`, `document`: dates
   * that say nothing of when; `unread`: words of time that are not understood well enough to give a figure its period, and
   * that make the period of figures beside them doubtful.
   */
  readonly role: 'when' | 'base' | 'plan' | 'standard' | 'term' | 'document' | 'unread';
}

/** What one form has read: everything but the first token, which the caller knows. */
export interface Found {
  readonly last: number;
  readonly kind: PeriodKind;
  readonly year?: number | null;
  readonly part?: string;
  readonly until?: number | null;
  readonly role?: PeriodMention['role'];
  readonly relative?: PeriodMention['relative'];
}

/** Reads the tokens of a sentence as times; one cursor, no backtracking beyond a few tokens. */
export class Reader {
  readonly tokens: readonly Token[];
  private readonly sentence: Worded;

  constructor(sentence: Worded) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  bare(at: number): string {
    // Asking an array for index -1 itself is slow.
    return at < 0 ? '' : (this.tokens[at]?.bare ?? '');
  }

  /** The last token of the words of a class that begin at a token, or -1. */
  lastOf(at: number, kind: WordClass): number {
    return at < 0 ? -1 : lastOfWords(this.sentence, at, kind);
  }

  /** Do words of a class begin at a token? */
  has(at: number, kind: WordClass): boolean {
    return this.lastOf(at, kind) >= 0;
  }

  /** Are these the words from a token on? */
  is(at: number, first: string, second?: string, third?: string, fourth?: string): boolean {
    return (
      this.bare(at) === first &&
      (second === undefined || this.bare(at + 1) === second) &&
      (third === undefined || this.bare(at + 2) === third) &&
      (fourth === undefined || this.bare(at + 3) === fourth)
    );
  }

  year(at: number): number | null {
    const token = this.tokens[at];
    if (token?.kind !== 'digits' || token.bare.length !== 4) return null;
    const year = Number(token.bare);
    return year >= 1930 && year <= 2100 ? year : null;
  }

  small(at: number, most: number): number | null {
    const token = this.tokens[at];
    if (token === undefined) return null;
    const value = token.kind === 'digits' && token.bare.length <= 2 ? Number(token.bare) : NUMBER_WORDS[token.bare];
    return value !== undefined && value >= 1 && value <= most ? value : null;
  }

  /** A number of one or two digits from 1 up to `most`. */
  digits(at: number, most: number): number | null {
    return this.tokens[at]?.kind === 'digits' ? this.small(at, most) : null;
  }

  /** "/2016", "năm 2016", "của năm 2016", "2016" after a part of a year: [year or null, last token]. */
  yearAfter(at: number): { year: number | null; last: number } {
    let from = at;
    if (this.is(from, '/') || this.is(from, '-') || this.is(from, '.')) from++;
    if (this.is(from, 'cua')) from++;
    if (this.is(from, 'nam')) from++;
    if (this.is(from, 'of')) from++;
    const year = this.year(from);
    if (year !== null) return { year, last: from };
    if (this.is(at, 'nam', 'nay') || this.is(at, 'nam', 'ngoai')) return { year: null, last: at + 1 };
    return { year: null, last: at - 1 };
  }

  /**
   * "30/11/2018", "30/11", "30-11-2018", "30 tháng 11 năm 2018": day, month, year and the last token. `worded`: do words say
   * that a day follows? Then a dash may part it from its month ("chiều 31-3").
   */
  date(at: number, worded = false): { day: number; month: number; year: number | null; last: number } | null {
    if (this.tokens[at + 2]?.kind !== 'digits') return null;
    const mark = this.bare(at + 1);
    const spelled = mark === 'thang';
    if (!spelled && mark !== '/' && mark !== '-' && mark !== '.') return null;
    const day = this.digits(at, 31);
    const month = day === null ? null : this.digits(at + 2, 12);
    if (day === null || month === null) return null;
    if (spelled) {
      const { year, last } = this.yearAfter(at + 3);
      return { day, month, year, last: Math.max(last, at + 2) };
    }
    const year = this.is(at + 3, mark) ? this.year(at + 4) : null;
    if (year === null && mark !== '/' && !(worded && mark === '-')) return null;
    return { day, month, year, last: year === null ? at + 2 : at + 4 };
  }
}
