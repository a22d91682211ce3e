import type { Pack } from '../../data/schemas/pack.ts';
import type { Reading } from '../figure/figure.ts';
import { yearOf } from '../resolution/period.ts';
import type { Article } from '../text/article.ts';
import { isUpperAt } from '../text/characters.ts';
import { createFormCache, type FormCache } from '../text/forms.ts';
import { findSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { ordinalAt } from './ordinal.ts';

/**
 * Does the page report this very conference (DESIGN §6)? It must name the committee and the conference by its ordinal (or
 * by its date or the resolution's number, where the pack knows them), and nothing on it may contradict: no other ordinal of
 * a conference, no other term, no other year as its own. The people's council's 7th session or another district's 7th
 * conference is not it.
 */
export function reportsConference(article: Article, reading: Reading, pack: Pack): boolean {
  if (!fitsYears(reading, pack)) return false;
  const cache = createFormCache();
  const organ = organOf(pack, reading.place?.id === pack.place, cache);
  let named = false;
  let termSaid = false;
  for (const block of article.blocks) {
    for (const sentence of findSentences(article.text, block)) {
      const words = wordsOf(tokenize(article.text, sentence, cache));
      const found = readSentence(words, pack, organ, article.text);
      if (found.contradicts) return false;
      named ||= found.named;
      termSaid ||= found.term;
    }
  }
  // Without its term the ordinal alone is a conference of every term; the page's own year then has to tell which.
  return named && (termSaid || reading.period !== null);
}

/** The page's main year, where it has one, is a year the document reports on or plans for. */
function fitsYears(reading: Reading, pack: Pack): boolean {
  const year = reading.period === null ? null : yearOf(reading.period.id);
  if (year === null) return true;
  const years = [...pack.periods.results, ...pack.periods.targets].map(yearOf);
  return years.includes(year);
}

interface Word {
  readonly bare: string;
  readonly start: number;
}

/** The words and numbers of a sentence without marks; "TP." is written out. */
function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const { kind, bare, start } of tokens) {
    if (kind === 'mark') continue;
    if (bare === 'tp') words.push({ bare: 'thanh', start }, { bare: 'pho', start });
    else words.push({ bare, start });
  }
  return words;
}

interface Found {
  readonly named: boolean;
  readonly term: boolean;
  readonly contradicts: boolean;
}

function readSentence(words: readonly Word[], pack: Pack, names: OrganNames, text: string): Found {
  const { ordinal, term, number } = pack.conference;
  const ordinals = conferenceOrdinals(words);
  const organ = namesOrgan(words, names, text);
  if (ordinals.length === 0) {
    const byNumber = number !== null && organ && hasPhrase(words, phraseWords(number));
    return { named: byNumber, term: byNumber, contradicts: false };
  }
  const terms = termsOf(words);
  const otherTerm = terms.some(({ from, to }) => from !== term.from || to !== term.to);
  const congress = congressOf(words);
  const otherCongress = congress !== null && term.ordinal !== null && congress !== term.ordinal;
  const isOther = ordinals.some((found) => found !== ordinal) || otherTerm || otherCongress;
  return {
    named: organ && !isOther,
    term: !isOther && (terms.length > 0 || congress !== null),
    // Another body's conference, mentioned in passing, says nothing of this page's own.
    contradicts: organ && isOther,
  };
}

/** Words a conference's ordinal may stand away from the word "hội nghị" ("Hội nghị BCH Đảng bộ thành phố ... lần thứ 7"). */
const ORDINAL_REACH = 16;

/** The ordinals of conferences the sentence names; those of other bodies ("Trung ương", "Huyện ủy") are left out. */
function conferenceOrdinals(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    if (!isPair(words, at, 'hoi', 'nghi')) continue;
    const end = Math.min(words.length, at + 2 + ORDINAL_REACH);
    for (let i = at + 2; i < end; i++) {
      if (isPair(words, i, 'hoi', 'nghi') || isPair(words, i, 'dai', 'hoi')) break;
      const next = words.slice(i + 1, i + 5).map(({ bare }) => bare);
      const ordinal = words[i]?.bare === 'lan' ? ordinalAt(next) : null;
      if (ordinal === null) continue;
      if (!namesOtherBody(words, at + 2, i + OTHER_BODY_REACH)) found.push(ordinal);
      break;
    }
  }
  return found;
}

const OTHER_BODIES: readonly (readonly [string, string])[] = [
  ['trung', 'uong'],
  ['tinh', 'uy'],
  ['huyen', 'uy'],
  ['bo', 'tinh'],
  ['bo', 'huyen'],
];
const OTHER_BODY_REACH = 8;

function namesOtherBody(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to && at + 1 < words.length; at++) {
    if (OTHER_BODIES.some(([first, second]) => isPair(words, at, first, second))) return true;
  }
  return false;
}

function isPair(words: readonly Word[], at: number, first: string, second: string): boolean {
  return words[at]?.bare === first && words[at + 1]?.bare === second;
}

/** "nhiệm kỳ 2015 – 2020", "(2015-2020)": pairs of years five apart. */
function termsOf(words: readonly Word[]): { from: number; to: number }[] {
  const terms: { from: number; to: number }[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const from = words[at]?.bare ?? '';
    const to = words[at + 1]?.bare ?? '';
    if (!/^(?:19|20)\d\d$/.test(from) || !/^(?:19|20)\d\d$/.test(to)) continue;
    if (Number(to) - Number(from) >= 4 && Number(to) - Number(from) <= 6)
      terms.push({ from: Number(from), to: Number(to) });
  }
  return terms;
}

/** "khóa VI": the number of the congress that elected the committee. */
function congressOf(words: readonly Word[]): number | null {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.bare !== 'khoa') continue;
    const ordinal = ordinalAt(words.slice(at + 1, at + 5).map(({ bare }) => bare));
    if (ordinal !== null) return ordinal;
  }
  return null;
}

/** The committee's names as lists of words. Short ones ("Thành ủy") count only on a page about the place. */
interface OrganNames {
  readonly full: readonly (readonly string[])[];
  readonly short: readonly (readonly string[])[];
}

function organOf({ conference }: Pack, isAboutPlace: boolean, cache: FormCache): OrganNames {
  return {
    full: conference.organ.map((name) => phraseWords(name, cache)),
    short: isAboutPlace ? conference.organShort.map((name) => phraseWords(name, cache)) : [],
  };
}

/** Is this pack's committee named? A short name does not count where another proper name follows ("Thành ủy Thái Nguyên"). */
function namesOrgan(words: readonly Word[], { full, short }: OrganNames, text: string): boolean {
  if (full.some((phrase) => hasPhrase(words, phrase))) return true;
  return short.some((phrase) => {
    const at = indexOfPhrase(words, phrase);
    if (at < 0) return false;
    const next = words[at + phrase.length];
    return next === undefined || !isUpperAt(text, next.start) || AFTER_ORGAN.has(next.bare);
  });
}

/** Words that may follow the committee's short name with a capital and name no other place. */
const AFTER_ORGAN: ReadonlySet<string> = new Set(['khoa', 'nhiem', 'hop', 'to', 'lan', 'hoi']);

function phraseWords(name: string, cache?: FormCache): string[] {
  return wordsOf(tokenize(name, undefined, cache)).map(({ bare }) => bare);
}

function hasPhrase(words: readonly Word[], phrase: readonly string[]): boolean {
  return indexOfPhrase(words, phrase) >= 0;
}

function indexOfPhrase(words: readonly Word[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, i) => words[at + i]?.bare === word)) return at;
  }
  return -1;
}
