import type { Sentence } from '../../mention/sentence/sentence.ts';

/** The sentences around one. */
export interface Around {
  readonly titles: readonly Sentence[];
  /** The nearest heading, or what serves as one. */
  readonly head: Sentence | null;
  /** For an item of a list the sentence that introduces the list. */
  readonly intro: Sentence | null;
  /** The sentences in front of it, nearest first; up to the title. */
  readonly back: readonly Sentence[];
  /** The nearest question in front of it in another paragraph, which it may answer. */
  readonly question: Sentence | null;
  /** The sentence behind it in the same block. */
  readonly next: Sentence | null;
  /** For a title the sentences of the text that it stands over, from the first on. */
  readonly under: readonly Sentence[];
  /** What the article as a whole speaks of. */
  readonly tells: Tells;
}

/** What an article speaks of: a report names years, the news of an event a day; `places`: the ids of those it names. */
export interface Tells {
  readonly years: boolean;
  readonly days: boolean;
  readonly places: ReadonlySet<string>;
}

function tellsOf(sentences: readonly Sentence[]): Tells {
  let years = false;
  let days = false;
  const named = new Set<string>();
  for (const { periods, places } of sentences) {
    for (const { id } of places) if (id !== null) named.add(id);
    for (const { role, kind, year, part } of periods) {
      if (role === 'when' && kind !== 'day' && year !== null) years = true;
      if (kind === 'day' || (kind === 'stretch' && part.length === 2)) days = true;
    }
  }
  return { years, days, places: named };
}

const MOST_BACK = 10;
/** So many sentences in front of an answer its question may stand. */
const NEAR_QUESTION = 4;

const isQuestion = ({ tokens }: Sentence): boolean => tokens.at(-1)?.bare === '?' || tokens.at(-2)?.bare === '?';
const MOST_TITLES = 2;
const MOST_UNDER = 60;
const NO_SENTENCES: readonly Sentence[] = [];

/** Gives the sentences around each sentence of an article, asked for by index in rising order. `isHead`: does a sentence head others? */
export function aroundSentences(
  sentences: readonly Sentence[],
  isHead: (sentence: Sentence) => boolean,
): (index: number) => Around {
  const titles = sentences.filter(({ blockKind }) => blockKind === 'title').slice(0, MOST_TITLES);
  const tells = tellsOf(sentences);
  const body = sentences.findIndex(({ blockKind }) => blockKind !== 'title');
  let head: Sentence | null = null;
  // Of the block that was read last; it heads the blocks behind it.
  let latest: Sentence | null = null;
  let block = -1;
  let seen = 0;
  const move = (to: number): void => {
    if (to === block) return;
    head = latest ?? head;
    latest = null;
    block = to;
  };
  return (index) => {
    const sentence = sentences[index]!;
    for (; seen < index; seen++) {
      const one = sentences[seen]!;
      move(one.block);
      if (one.blockKind !== 'title' && isHead(one)) latest = one;
    }
    move(sentence.block);
    const back: Sentence[] = [];
    for (let at = index - 1; at >= 0 && back.length < MOST_BACK; at--) {
      const one = sentences[at]!;
      if (one.blockKind === 'title' || one.blockKind === 'cell') break;
      back.push(one);
    }
    const question =
      back.slice(0, NEAR_QUESTION).find((one) => one.block !== sentence.block && isQuestion(one)) ?? null;
    const isItem = sentence.blockKind === 'list-item';
    const intro = isItem ? introOf(sentences, index) : null;
    const next = sentences[index + 1];
    return {
      titles: sentence.blockKind === 'title' ? titles.filter((title) => title !== sentence) : titles,
      head,
      intro: intro === head ? null : intro,
      back,
      question,
      next: next?.block === sentence.block ? next : null,
      tells,
      under: sentence.blockKind === 'title' && body >= 0 ? sentences.slice(body, body + MOST_UNDER) : NO_SENTENCES,
    };
  };
}

const LONGEST_LIST = 60;

/** The nearest sentence in front of an item that is none itself. */
function introOf(sentences: readonly Sentence[], index: number): Sentence | null {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
    if (sentences[at]!.blockKind !== 'list-item') return sentences[at]!;
  }
  return null;
}
