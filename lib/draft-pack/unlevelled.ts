import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import type { Span } from '../text/article.ts';
import { barePhrase, type Token, tokenize } from '../text/tokens.ts';
import type { Name } from './day-line.ts';
import { bareWords } from './head-lines.ts';
import type { LevelWords } from './level-words.ts';
import { endsWithIssuer, type NamedInHead, nameEnd, nameOf } from './named-in-head.ts';

/** What is known of the head that a line stands in. */
interface Head {
  readonly text: string;
  readonly issuers: readonly (readonly string[])[];
  readonly levels: LevelWords;
  /** The place that the line of the day names. */
  readonly day: Name | null;
  readonly places: readonly PlaceData[];
}

/**
 * The place that a line of a letterhead names without its level: "BẢO HIỂM XÃ HỘI LÝ SƠN", "ỦY BAN NHÂN DÂN" over "BUÔN HỒ". Only
 * where the line of the day, the data or the text names it too: "PHÒNG KINH TẾ HẠ TẦNG" is of no place. `isBehindIssuer`: the line in
 * front ended with the name of a body; `above`: what lines in front have named.
 */
export function unlevelledIn(
  head: Head,
  line: Span,
  isBehindIssuer: boolean,
  above: readonly NamedInHead[],
): NamedInHead | null {
  const { text, levels, day, places } = head;
  const tokens = tokenize(text, line);
  if (tokens.some((_, at) => levels.at(tokens, at) !== null)) return null;
  const from = isBehindIssuer ? 0 : nameStart(head, tokens);
  if (from === null) return null;
  const to = nameEnd(text, tokens, from);
  const isWhole = to > from && (to === tokens.length || tokens[to]!.kind === 'mark');
  if (!isWhole) return null;
  const name = nameOf(text, tokens.slice(from, to));
  const bare = barePhrase(name);
  const named = places.filter(({ names }) => names.some((other) => barePhrase(other) === bare));
  if (named.some(({ kind }) => kind === 'country')) return null;
  const naming = levels.naming(text, name);
  const isTold = naming.length > 0 || named.length > 0 || (day !== null && barePhrase(day.name) === bare);
  if (!isTold) return null;
  const kind = naming[0] ?? knownKind(named, above) ?? levels.spoken(text)[0] ?? usualKind(tokens, above);
  return { kind, name, isIssuer: true, start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Where the name of the line of the day stands at its end; else behind the last body in the line. */
function nameStart({ issuers, day }: Head, tokens: readonly Token[]): number | null {
  const words = day === null ? [] : bareWords(day.name).split(' ');
  const from = tokens.length - words.length;
  if (from > 0 && words.length > 0 && words.every((word, index) => tokens[from + index]!.bare === word)) return from;
  const behind = tokens.findLastIndex((_, at) => endsWithIssuer(tokens, at, issuers));
  return behind < 0 ? null : behind;
}

/** The level that the data has the name on: under a province what is no province, at the top a province, else the first. */
function knownKind(named: readonly PlaceData[], above: readonly NamedInHead[]): PlaceKind | null {
  const isTop = above.length === 0;
  const fitting = named.filter(({ kind }) => kind !== 'country' && (isTop || kind !== 'province'));
  return (fitting.find(({ kind }) => kind === 'province') ?? fitting[0])?.kind ?? null;
}

/** Of a Party committee that no level names a commune, below a province a district. */
const usualKind = (tokens: readonly Token[], above: readonly NamedInHead[]): PlaceKind => {
  const isOfCommune = tokens[0]?.bare === 'dang' && tokens[1]?.bare === 'uy';
  return !isOfCommune && above.some(({ kind }) => kind === 'province') ? 'district' : 'commune';
};
