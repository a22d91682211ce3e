import { eachWord, type Word, wordsOf } from './fold.ts';
import { createLexicon } from './lexicon.ts';
import { createNumbers } from './numbers.ts';

/** What a query finds: the texts by their numbers in the order they were added, and how well each fits. */
export interface Hits {
  readonly texts: Int32Array;
  /** Higher fits better: first by how many words stand with the very accents of the query, then by how many stand whole. */
  readonly scores: Int32Array;
}

export interface Search {
  /** Adds a text; its number counts up from 0. */
  add(text: string): number;
  /** Takes a text out. */
  drop(text: number): void;
  /** The texts in which each word of the query begins a word, in any order; null for a query without words: all of them. */
  find(query: string): Hits | null;
}

/** So many words of a query are looked for in one pass: each has three bits of a mask. */
const PASS = 10;
const EXACT = PASS;
const WHOLE = 2 * PASS;

/** What a word of a text says to those of the query: bit i, it begins with word i; with its accents; and is it whole. */
function maskOf(word: Word, asked: readonly Word[], accents: boolean): number {
  let mask = 0;
  for (let i = 0; i < asked.length; i++) {
    const { norm, bare } = asked[i]!;
    if (!word.bare.startsWith(bare)) continue;
    mask |= 1 << i;
    if (accents && word.norm.startsWith(norm)) mask |= 1 << (EXACT + i);
    if (word.bare.length === bare.length) mask |= 1 << (WHOLE + i);
  }
  return mask;
}

const ALL = (1 << PASS) - 1;

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask & ALL; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whole words count less than all accents together ever can. */
const scoreOf = (mask: number): number => bitsOf(mask >> EXACT) * (ALL + 1) + bitsOf(mask >> WHOLE);

/**
 * A plain scan over many texts, each kept as the numbers of its different words. It reads some five million numbers in ten to
 * twenty milliseconds, whatever is asked: what a word says to the query is found once for each different word before.
 */
export function createSearch(): Search {
  const lexicon = createLexicon();
  const words = createNumbers();
  const starts = createNumbers();
  starts.push(0);
  const dropped = new Set<number>();
  /** The text a word was last met in: each counts once in a text. */
  const lastIn: number[] = [];

  /** The masks of the texts that have all words asked for; `among` null: of all. */
  function pass(asked: readonly Word[], accents: boolean, among: Int32Array | null): Hits {
    const masks = Uint32Array.from(lexicon.words, (word) => maskOf(word, asked, accents));
    const needed = (1 << asked.length) - 1;
    const [held, from] = [words.view(), starts.view()];
    const count = among === null ? from.length - 1 : among.length;
    const texts = new Int32Array(count);
    const scores = new Int32Array(count);
    let length = 0;
    for (let i = 0; i < count; i++) {
      const text = among === null ? i : among[i]!;
      let mask = 0;
      for (let at = from[text]!; at < from[text + 1]!; at++) mask |= masks[held[at]!]!;
      if ((mask & needed) !== needed || dropped.has(text)) continue;
      texts[length] = text;
      scores[length++] = scoreOf(mask);
    }
    return { texts: texts.subarray(0, length), scores: scores.subarray(0, length) };
  }

  return {
    add(text) {
      const number = starts.length - 1;
      eachWord(text, (printed) => {
        const word = lexicon.numberOf(printed);
        if (lastIn[word] === number) return;
        lastIn[word] = number;
        words.push(word);
      });
      starts.push(words.length);
      return number;
    },
    drop: (text) => void dropped.add(text),
    find(query) {
      const asked = wordsOf(query);
      if (asked.length === 0) return null;
      // who types no accents at all means any; who types some means those of the other words too
      const accents = asked.some(({ norm, bare }) => norm !== bare);
      let hits = pass(asked.slice(0, PASS), accents, null);
      for (let at = PASS; at < asked.length; at += PASS) {
        const next = pass(asked.slice(at, at + PASS), accents, hits.texts);
        const before = new Map(Array.from(hits.texts, (text, i) => [text, hits.scores[i]!]));
        hits = { texts: next.texts, scores: next.scores.map((score, i) => score + before.get(next.texts[i]!)!) };
      }
      return hits;
    },
  };
}
