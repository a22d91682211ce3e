import type { Pack } from '../../../data/schemas/pack.ts';
import type { Reading } from '../../figure/figure.ts';
import { yearOf } from '../../resolution/period.ts';
import type { Article } from '../../text/article.ts';
import type { TokensOf } from '../../text/article-tokens.ts';
import { articleTokens } from '../../text/article-tokens.ts';
import { isUpperAt } from '../../text/characters.ts';
import { createFormCache, type FormCache } from '../../text/forms.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { conferenceOrdinals, congressOf, namesConference, termsOf } from './conference-mentions.ts';
import { hasPhrase, indexOfPhrase, phraseWords, type Word, wordsOf } from './conference-words.ts';

/**
 * Does the page report this very conference (DESIGN §6)? It must name the committee and the conference by its ordinal (or
 * by its date or the resolution's number, where the pack knows them), and nothing on it may contradict: no other ordinal of
 * a conference, no other term, no other year as its own. The people's council's 7th session or another district's 7th
 * conference is not it. `tokensOf`: the article's tokens, where they are cut already.
 */
export function reportsConference(
  article: Article,
  reading: Reading,
  pack: Pack,
  cache: FormCache = createFormCache(),
  tokensOf: TokensOf = articleTokens(article, cache),
): boolean {
  const year = reading.period === null ? null : yearOf(reading.period.id);
  const years = [...pack.periods.results, ...pack.periods.targets].map(yearOf);
  // The year a page is about may lie before those of the document, which it then names with its term.
  if (year !== null && !years.includes(year) && years.every((own) => own !== null && own < year)) return false;
  const isOfOtherYear = year !== null && !years.includes(year);
  const number = pack.conference.number === null ? [] : phraseWords(pack.conference.number, cache);
  const organ = organOf(pack, reading.place?.id === pack.place, cache);
  const seen = { ordinal: false, organ: false, both: false, term: false };
  for (const [index, block] of article.blocks.entries()) {
    if (!mayNameIt(tokensOf(index, block), number[0])) continue;
    for (const sentence of findSentences(article.text, block, cache)) {
      const words = wordsOf(tokensOf(index, sentence));
      const found = readSentence(words, pack, organ, article.text);
      if (found.contradicts) return false;
      seen.both ||= found.ordinal && found.organ;
      // A title may give the ordinal alone; the committee is then named with its conference in the text.
      seen.ordinal ||= found.ordinal && block.kind === 'title';
      seen.organ ||= found.organ && namesConference(words);
      seen.term ||= found.term;
    }
  }
  const isNamed = seen.both || (seen.ordinal && seen.organ);
  // Without its term the ordinal alone is a conference of every term; the page's own year then has to tell which.
  return isNamed && (seen.term || (reading.period !== null && !isOfOtherYear));
}

/** Only what speaks of a conference, or may give the resolution's number, says anything of it. */
function mayNameIt(tokens: readonly Token[], number: string | undefined): boolean {
  return tokens.some(({ bare }, at) => {
    if (bare === number || bare === 'conference') return true;
    const next = tokens[at + 1]?.bare;
    return (
      (bare === 'hoi' && next === 'nghi') || (bare === 'phien' ? next === 'hop' : bare === 'hop' && next === 'phien')
    );
  });
}

interface Found {
  /** The sentence gives the conference's ordinal (or the resolution's number), and no other. */
  readonly ordinal: boolean;
  readonly organ: boolean;
  readonly term: boolean;
  readonly contradicts: boolean;
}

function readSentence(words: readonly Word[], pack: Pack, names: OrganNames, text: string): Found {
  const { ordinal, term, number } = pack.conference;
  const ordinals = conferenceOrdinals(words, [...names.full, ...names.short]);
  const organ = namesOrgan(words, names, text);
  if (ordinals.length === 0) {
    const byNumber = number !== null && organ && hasPhrase(words, phraseWords(number));
    return { ordinal: byNumber, organ, term: byNumber, contradicts: false };
  }
  const terms = termsOf(words);
  const otherTerm = terms.some(({ from, to }) => from !== term.from || to !== term.to);
  const congress = congressOf(words);
  const otherCongress = congress !== null && term.ordinal !== null && congress !== term.ordinal;
  const isOther = ordinals.some((found) => found !== ordinal) || otherTerm || otherCongress;
  return {
    ordinal: !isOther,
    organ,
    term: !isOther && (terms.length > 0 || congress !== null),
    // Another body's conference, mentioned in passing, says nothing of this page's own.
    contradicts: organ && isOther,
  };
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
    if (next === undefined || AFTER_ORGAN.has(next.bare)) return true;
    return !isUpperAt(text, next.start) && !(phrase.at(-1) === 'bo' && BELOW.has(next.bare));
  });
}

/** Words that may follow the committee's short name with a capital and name no other place. */
const AFTER_ORGAN: ReadonlySet<string> = new Set(['khoa', 'nhiem', 'hop', 'to', 'lan', 'hoi']);
/** Words behind it that make it the committee of something else ("Ban Chấp hành Đảng bộ xã ..."). */
const BELOW: ReadonlySet<string> = new Set(
  'thanh tinh huyen xa phuong thi co cong quan khoi bo truong chi doan benh'.split(' '),
);
