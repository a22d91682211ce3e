import type { Article } from '../../text/article.ts';
import type { TokensOf } from '../../text/article-tokens.ts';
import { articleTokens } from '../../text/article-tokens.ts';
import type { FormCache } from '../../text/forms.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { congressOf, type MeetingKind, namedOrdinals, namesMeeting, termsOf } from './conference-mentions.ts';
import { type Word, wordsOf } from './conference-words.ts';

/** A sentence as words, with what it names of meetings, whichever; `speaks`: of one of a kind at all. */
export interface MeetingSentence {
  readonly words: readonly Word[];
  readonly speaks: Readonly<Record<MeetingKind, boolean>>;
  readonly ordinals: Readonly<Record<MeetingKind, ReturnType<typeof namedOrdinals>>>;
  readonly terms: ReturnType<typeof termsOf>;
  readonly congress: number | null;
}

/** The sentences of a line. */
interface MeetingLine {
  readonly isTitle: boolean;
  readonly sentences: readonly MeetingSentence[];
}

/** What of an article may name a meeting: read once, however many packs ask. */
export interface Meetings {
  /** The lines that speak of one or have this word (without accents), in the order of the article. */
  readonly linesWith: (word: string | undefined) => readonly MeetingLine[];
}

/** Finds them when the first pack asks. `tokensOf`: the article's tokens, where they are cut already. */
export function createMeetings(
  article: Article,
  cache: FormCache,
  tokensOf: TokensOf = articleTokens(article, cache),
): Meetings {
  let speaking: ReadonlySet<number> | null = null;
  let byWord: ReadonlyMap<string, readonly number[]> | null = null;
  const read = new Map<number, MeetingLine>();
  const lineAt = (index: number): MeetingLine => {
    const before = read.get(index);
    if (before !== undefined) return before;
    const block = article.blocks[index]!;
    const sentences = findSentences(article.text, block, cache).map((sentence): MeetingSentence => {
      const words = wordsOf(tokensOf(index, sentence));
      const speaks = {
        conference: namesMeeting(words, 'conference'),
        session: namesMeeting(words, 'session'),
        congress: namesMeeting(words, 'congress'),
      };
      const ordinals = {
        conference: speaks.conference ? namedOrdinals(words, 'conference') : [],
        session: speaks.session ? namedOrdinals(words, 'session') : [],
        congress: speaks.congress ? namedOrdinals(words, 'congress') : [],
      };
      const isNamed = ordinals.conference.length + ordinals.session.length + ordinals.congress.length > 0;
      return {
        words,
        speaks,
        ordinals,
        terms: isNamed ? termsOf(words) : [],
        congress: isNamed ? congressOf(words) : null,
      };
    });
    const line = { isTitle: block.kind === 'title', sentences };
    read.set(index, line);
    return line;
  };
  return {
    linesWith(word) {
      speaking ??= new Set(indexesOf(article, (index) => speaksOfMeeting(tokensOf(index, article.blocks[index]!))));
      if (word !== undefined) byWord ??= wordIndex(article, tokensOf);
      const having = (word === undefined ? undefined : byWord?.get(word)) ?? [];
      const all = having.length === 0 ? speaking : new Set([...speaking, ...having].toSorted((a, b) => a - b));
      return [...all].map(lineAt);
    },
  };
}

const indexesOf = ({ blocks }: Article, holds: (index: number) => boolean): number[] =>
  [...blocks.keys()].filter(holds);

/** The lines that have a word, by the word. */
function wordIndex(article: Article, tokensOf: TokensOf): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, block] of article.blocks.entries()) {
    for (const { bare } of tokensOf(index, block)) {
      const lines = found.get(bare);
      if (lines === undefined) found.set(bare, [index]);
      else if (lines.at(-1) !== index) lines.push(index);
    }
  }
  return found;
}

function speaksOfMeeting(tokens: readonly Token[]): boolean {
  return tokens.some(({ bare }, at) => {
    if (bare === 'conference') return true;
    const next = tokens[at + 1]?.bare;
    return (
      (bare === 'hoi' && next === 'nghi') ||
      (bare === 'dai' && next === 'hoi') ||
      (bare === 'phien' || bare === 'ky' ? next === 'hop' : bare === 'hop' && (next === 'phien' || next === 'bao'))
    );
  });
}
