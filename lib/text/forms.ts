import { classOf, INVISIBLE } from './characters.ts';
import { maySpellSyllable, plainLetters, spelledForm, toneSeat } from './syllable.ts';

/**
 * Forms of one word for matching. `norm`: NFC, lower case, invisible marks out, fullwidth letters as ASCII, the tone mark
 * where the older spelling puts it (hòa, thủy, khỏe; hoàn, quý). `bare`: norm without accents, đ as d.
 */
export interface WordForm {
  readonly norm: string;
  readonly bare: string;
  /** What the cache's classifier says of the word; 0 without one. */
  readonly tag: number;
}

/** Called once for each distinct word, so that rules can skip the words that do not concern them. */
export type Classifier = (norm: string, bare: string) => number;

/** Beyond this length a "word" is noise: it is kept as it stands, because normalising long runs of marks is not linear. */
const LONGEST_WORD = 64;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /[\u0300-\u036f]/gu;
const FULLWIDTH = /[\uff01-\uff5e]/gu;
const PLAIN = /^[a-z]+$/u;

function visible(raw: string): string {
  let shown = '';
  let from = 0;
  for (let at = 0; at < raw.length; at++) {
    if (classOf(raw.charCodeAt(at)) !== INVISIBLE) continue;
    shown += raw.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? raw : shown + raw.slice(from);
}

const toAscii = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/**
 * Puts the tone mark of a lower-case NFC word where the older spelling has it: hoà → hòa, thuỷ → thủy, hòan → hoàn.
 * `decomposed`: the word in NFD. A word with several tone marks is none of the language's and stays.
 */
function placeTone(word: string, decomposed: string): string {
  if (!maySpellSyllable(word)) return word;
  const tones = decomposed.match(TONES);
  if (tones?.length !== 1) return word;
  const letters = [...decomposed.replace(TONES, '').normalize('NFC')];
  const seat = toneSeat(letters);
  if (seat < 0) return word;
  letters[seat] += tones[0];
  return letters.join('').normalize('NFC');
}

const withoutMarks = (decomposed: string): string => decomposed.replace(MARKS, '').replaceAll('đ', 'd');

/** The word without accents: tone marks and vowel qualities off, đ as d. Takes a norm. */
export function bareOf(norm: string): string {
  return withoutMarks(norm.normalize('NFD'));
}

function compute(raw: string, classify: Classifier): WordForm {
  if (raw.length > LONGEST_WORD) return { norm: raw, bare: raw, tag: 0 };
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return { norm: lower, bare: lower, tag: classify(lower, lower) };
  const spelled = spelledForm(lower);
  if (spelled !== null) {
    const { norm, bare } = spelled;
    return { norm, bare, tag: classify(norm, bare) };
  }
  const clean = visible(raw).replace(FULLWIDTH, toAscii).normalize('NFC').toLowerCase();
  const decomposed = clean.normalize('NFD');
  const norm = placeTone(clean, decomposed);
  const bare = withoutMarks(decomposed);
  return { norm, bare, tag: classify(norm, bare) };
}

/** The forms of one word as printed. */
export function formOf(raw: string): WordForm {
  return compute(raw, () => 0);
}

/** Remembers the forms of words it has seen. */
export interface FormCache {
  get(raw: string): WordForm;
}

/** Strings by what they say. Words that are one string are told to be equal without being read. */
export type OneString = Map<string, string>;

function oneOf(strings: OneString, text: string): string {
  const known = strings.get(text);
  if (known === undefined) strings.set(text, text);
  return known ?? text;
}

/** So many words are remembered: more than a newspaper uses. */
const MOST_WORDS = 20_000;
/** Longer words are none of Vietnamese, and a part of a text so long keeps the whole text in memory. */
const LONGEST_KEPT = 12;

/**
 * Makes a cache. It may serve any number of articles: what a word's forms are follows from the word alone. `strings`: those
 * of another cache whose words are compared with its own, so that equal ones are one string.
 */
export function createFormCache(classify: Classifier = () => 0, strings: OneString = new Map()): FormCache {
  const known = new Map<string, WordForm>();
  return {
    get(raw) {
      let form = known.get(raw);
      if (form === undefined) {
        const { norm, bare, tag } = compute(raw, classify);
        if (raw.length > LONGEST_KEPT) return { norm, bare, tag };
        if (known.size >= MOST_WORDS) {
          known.clear();
          strings.clear();
        }
        form = { norm: oneOf(strings, norm), bare: oneOf(strings, bare), tag };
        known.set(raw, form);
      }
      return form;
    },
  };
}

/** Blanks within a line that are neither a plain one nor a tab, which parts the cells of a row. */
const BLANKS = /[^\S \t\n]/gu;

/** Words as one sees them, to look for others in them: letters composed, invisible marks out, every blank within a line a plain one. */
export const seenWords = (words: string): string => visible(words).replace(BLANKS, ' ').normalize('NFC');

/** The same in lower case and without accents. */
export function plainWords(words: string): string {
  return plainLetters(words.toLowerCase()) ?? bareOf(seenWords(words).toLowerCase());
}
