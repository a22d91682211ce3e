import type { Figure } from '../figure/figure.ts';
import { keepLongest } from '../figure/longest.ts';
import { indexPhrases } from '../figure/phrase-index.ts';
import { findPhrases } from '../figure/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { sentenceAround } from './parts.ts';
import { RESIDUE_PHRASES } from './residue-words.ts';
import { type Stretch, stretchesAround, withOpener } from './stretches.ts';

/** What a figure is held against, as far as words go. */
export interface Counted {
  /** The words that the source prints of its own figure. */
  readonly source: readonly Token[];
  /** Id of the source's place, whose name is in no way. */
  readonly place: string;
  /** Every word of the indicator's names, in both forms; what stands within a name and is none of them narrows it. */
  readonly nameWords: ReadonlySet<string>;
}

type Kind = keyof typeof RESIDUE_PHRASES;

const pairs = (kind: Kind): (readonly [string, Kind])[] => RESIDUE_PHRASES[kind].map((phrase) => [phrase, kind]);
const INDEX = indexPhrases<{ word: Kind }>({ word: [...pairs('parting'), ...pairs('neutral'), ...pairs('actor')] });

/** Units of people: the word for the unit may itself say who they are ("60 đoàn viên"). */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'party-member']);
const ANYBODY: ReadonlySet<string> = new Set('người lao động đồng chí đảng viên nguoi lao dong chi dang vien'.split(' '));

/**
 * The words around a figure that may narrow what it counts: content words of its noun phrase and complements (in front,
 * between name and number, behind the number to the end of the clause) that neither the words it was read from nor the
 * source's own cover and that are not neutral. One entry a stretch, as printed, its preposition included ("cho đầu tư
 * phát triển"); empty where nothing narrows it. The default for a word that nobody knows is doubt (DESIGN §6).
 */
export function residueOf(text: string, figure: Figure, counted: Counted): readonly string[] {
  const tokens = tokenize(text, sentenceAround(text, figure));
  const cover = coverOf(tokens, figure, counted);
  return stretchesAround(tokens, figure).flatMap((stretch) => {
    const [first, last] = cover.uncovered(stretch);
    if (first < 0) return [];
    const start = tokens[withOpener(tokens, first, stretch.from)]!.start;
    return [text.slice(start, tokens[last]!.end)];
  });
}

interface Cover {
  /** The first and the last token of a stretch that nothing covers; [-1, -1] where all is covered. */
  uncovered(stretch: Stretch): readonly [number, number];
}

function coverOf(tokens: readonly Token[], figure: Figure, { source, place, nameWords }: Counted): Cover {
  const form = tokens.some(({ norm, bare }) => norm !== bare) ? 'norm' : 'bare';
  const kinds = neutralKinds(tokens, form === 'bare');
  const known = new Set(source.map((token) => token[form]));
  const placed = new Set(place.split('-'));
  const { indicator, place: at, period, status, issuer, definition } = figure.evidence;
  for (const evidence of [at, period, status, issuer, definition]) {
    for (const token of tokenize(evidence?.text ?? '')) known.add(token[form]);
  }
  for (const token of tokenize(indicator?.text ?? '')) if (nameWords.has(token[form])) known.add(token[form]);
  const isCovered = (index: number, role: Stretch['role']): boolean => {
    const token = tokens[index]!;
    if (token.kind !== 'word') return true;
    const kind = kinds[index];
    if (kind === 'parting') return false;
    if (kind === 'neutral' || (kind === 'actor' && role === 'subject')) return true;
    if (known.has(token[form]) || placed.has(token.bare)) return true;
    return isOfNumber(token, figure, form);
  };
  return {
    uncovered({ from, to, role }) {
      let first = -1;
      let last = -1;
      for (let index = from; index < to; index++) {
        if (isCovered(index, role)) continue;
        if (first < 0) first = index;
        last = index;
      }
      return [first, last];
    },
  };
}

/** Per token the kind of the longest phrase that it belongs to; of two as long, parting words weigh more. */
function neutralKinds(tokens: readonly Token[], unaccented: boolean): readonly (Kind | undefined)[] {
  const kinds: (Kind | undefined)[] = new Array(tokens.length).fill(undefined);
  const order: readonly Kind[] = ['actor', 'neutral', 'parting'];
  const found = keepLongest(findPhrases(INDEX, tokens, unaccented).word);
  for (const { value, first, last, runs } of found) {
    for (const [from, to] of runs ?? [[first, last]]) {
      for (let index = from; index <= to; index++) {
        const before = kinds[index];
        if (before === undefined || order.indexOf(value) > order.indexOf(before)) kinds[index] = value;
      }
    }
  }
  return kinds;
}

/** Does the token belong to the number, its bound or its unit? A word for people must be one for anybody. */
function isOfNumber({ start, end, norm }: Token, figure: Figure, form: 'norm' | 'bare'): boolean {
  const inSpan = (span: { readonly start: number; readonly end: number } | null): boolean =>
    span !== null && span.start <= start && end <= span.end;
  if (inSpan(figure.number) || inSpan(figure.boundWord)) return true;
  if (!inSpan(figure.unitWord)) return inSpan(figure) && !PEOPLE.has(figure.unit);
  return !PEOPLE.has(figure.unit) || form === 'bare' || ANYBODY.has(norm);
}
