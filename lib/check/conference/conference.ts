import type { Pack } from '../../../data/schemas/pack.ts';
import type { Reading } from '../../figure/figure.ts';
import { yearOf } from '../../resolution/period.ts';
import type { Article } from '../../text/article.ts';
import { isUpperAt } from '../../text/characters.ts';
import { createFormCache, type FormCache } from '../../text/forms.ts';
import { conferenceOrdinals, type MeetingKind } from './conference-mentions.ts';
import { hasPhrase, indexOfPhrase, phraseWords, type Word } from './conference-words.ts';
import { createMeetings, type MeetingSentence, type Meetings } from './meetings.ts';

/**
 * Does the page report this very conference (DESIGN §6)? It must name the committee and the conference by its ordinal (or
 * by its date or the resolution's number, where the pack knows them), and nothing on it may contradict: no other ordinal of
 * a conference, no other term, no other year as its own. The people's council's 7th session or another district's 7th
 * conference is not it; of a pack of a council its session is. A document of no meeting is reported by who names its number and
 * its body in the weeks behind its day. `meetings`: what of the article may name one, where other packs have asked already.
 */
export function reportsConference(
  article: Article,
  reading: Reading,
  pack: Pack,
  cache: FormCache = createFormCache(),
  meetings: Meetings = createMeetings(article, cache),
): boolean {
  const { conference } = pack;
  if (conference === null) return false;
  const year = reading.period === null ? null : yearOf(reading.period.id);
  const years = [...pack.periods.results, ...pack.periods.targets].map(yearOf);
  // The year a page is about may lie before those of the document, which it then names with its term.
  if (year !== null && !years.includes(year) && years.every((own) => own !== null && own < year)) return false;
  const isOfOtherYear = year !== null && !years.includes(year);
  if (conference.ordinal === null && !isSoonAfter(article.published, conference.date)) return false;
  const kind = meetingOf(pack);
  const number = conference.number === null ? [] : phraseWords(conference.number, cache);
  const lines = meetings.linesWith(number[0]);
  if (lines.length === 0) return false;
  const organ = organOf(conference, reading.place?.id === pack.place, cache);
  const seen = { ordinal: false, organ: false, both: false, term: false };
  for (const { isTitle, sentences } of lines) {
    for (const sentence of sentences) {
      const { words, speaks } = sentence;
      // it names no conference, nor the resolution: nothing in it counts
      const isOfNumber = words.some(({ bare }) => bare === number[0]);
      if (!speaks[kind] && !isOfNumber) continue;
      const found = readSentence(sentence, conference, kind, organ, article.text);
      if (found.contradicts) return false;
      seen.both ||= found.ordinal && found.organ;
      // A title may give the ordinal alone; the committee is then named with its conference in the text.
      seen.ordinal ||= found.ordinal && isTitle;
      seen.organ ||= found.organ && speaks[kind];
      seen.term ||= found.term;
    }
  }
  const isNamed = seen.both || (seen.ordinal && seen.organ);
  // Without its term the ordinal alone is a conference of every term; the page's own year then has to tell which.
  return isNamed && (seen.term || (reading.period !== null && !isOfOtherYear));
}

type Conference = NonNullable<Pack['conference']>;

/** What the body of a pack meets in. */
const meetingOf = ({ issuer, conference }: Pack): MeetingKind => {
  if (issuer.endsWith('people-council')) return 'session';
  return conference?.organ.some((name) => name.startsWith(CONGRESS)) ? 'congress' : 'conference';
};

/** A Party organisation's congress and its committee are one issuer; what the congress is called tells them apart. */
const CONGRESS = 'Đại hội';

/** So many days behind its own a document is news; who names it later may tell what has become of its numbers since. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;

function isSoonAfter(published: string | null, date: string | null): boolean {
  if (published === null || date === null) return false;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(date)) / DAY;
  return days >= 0 && days <= NEWS_DAYS;
}

interface Found {
  /** The sentence gives the conference's ordinal (or the resolution's number), and no other. */
  readonly ordinal: boolean;
  readonly organ: boolean;
  readonly term: boolean;
  readonly contradicts: boolean;
}

function readSentence(
  sentence: MeetingSentence,
  conference: Conference,
  kind: MeetingKind,
  names: OrganNames,
  text: string,
): Found {
  const { words, terms, congress } = sentence;
  const { ordinal, term, number } = conference;
  const ordinals = conferenceOrdinals(sentence.ordinals[kind], words, [...names.full, ...names.short]);
  const organ = namesOrgan(words, names, text);
  if (ordinals.length === 0 || ordinal === null || term === null) {
    const byNumber = number !== null && organ && hasPhrase(words, phraseWords(number));
    return { ordinal: byNumber, organ, term: byNumber, contradicts: false };
  }
  const otherTerm = terms.some(({ from, to }) => from !== term.from || to !== term.to);
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

function organOf(conference: Conference, isAboutPlace: boolean, cache: FormCache): OrganNames {
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
