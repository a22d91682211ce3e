import type { PlaceKind } from '../../data/schemas/place.ts';
import type { Token } from '../text/tokens.ts';

/** A word for a level of place; `organ`: it is the name of that level's committee as well ("Thị ủy"). */
export interface LevelWord {
  readonly kind: PlaceKind;
  readonly organ: boolean;
  /** How many words it has. */
  readonly length: number;
  /** Is it letters that stand for words ("TP")? A stop may follow them. */
  readonly isShort: boolean;
}

/** Words for levels, with accents; longer ones before those they begin with. */
const LEVELS: readonly (readonly [string, PlaceKind, boolean])[] = [
  ['tỉnh ủy', 'province', true],
  ['thành ủy', 'city', true],
  ['thị ủy', 'city', true],
  ['huyện ủy', 'district', true],
  ['quận ủy', 'district', true],
  ['tỉnh đoàn', 'province', true],
  ['thành đoàn', 'city', true],
  ['thị đoàn', 'city', true],
  ['huyện đoàn', 'district', true],
  ['quận đoàn', 'district', true],
  ['đặc khu', 'zone', false],
  ['huyện đảo', 'district', false],
  ['xã đảo', 'commune', false],
  ['thành phố', 'city', false],
  ['thị xã', 'city', false],
  ['thị trấn', 'township', false],
  ['tp', 'city', false],
  ['tx', 'city', false],
  ['tt', 'township', false],
  ['tỉnh', 'province', false],
  ['huyện', 'district', false],
  ['quận', 'district', false],
  ['phường', 'ward', false],
  ['xã', 'commune', false],
  ['thôn', 'village', false],
  ['bản', 'village', false],
];
const SPELLED = LEVELS.map(([phrase, kind, organ]) => ({ words: phrase.split(' '), kind, organ }));

/** The word for a level that begins at a token; null where none does. "Xã hội" is no level. */
export function levelAt(tokens: readonly Token[], at: number): LevelWord | null {
  const found = SPELLED.find(({ words }) => words.every((word, index) => tokens[at + index]?.norm === word));
  if (found === undefined || (found.kind === 'commune' && tokens[at + 1]?.norm === 'hội')) return null;
  return {
    kind: found.kind,
    organ: found.organ,
    length: found.words.length,
    isShort: /^t[pxt]$/u.test(found.words[0]!),
  };
}

/** The levels that a text puts in front of a name, the commonest first. */
export const levelsNaming = (text: string, name: string): readonly PlaceKind[] =>
  commonest(text, new RegExp(`(?<!\\p{L})(${NAMES})\\s+${escaped(name)}(?!\\p{L})`, 'giu'));

/** The levels by which a text calls the place that it is of ("toàn huyện", "trên địa bàn xã"), the commonest first. */
export const levelsSpoken = (text: string): readonly PlaceKind[] =>
  commonest(
    text,
    new RegExp(`(?<!\\p{L})(?:toàn|trên địa bàn|của|trong)\\s+(${NAMES})(?!\\p{L})(?!\\s+(?:\\p{Lu}|hội|thân))`, 'gu'),
  );

const KINDS = new Map(LEVELS.filter(([, , organ]) => !organ).map(([phrase, kind]) => [phrase, kind]));
const NAMES = [...KINDS.keys()].join('|');

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');

function commonest(text: string, pattern: RegExp): readonly PlaceKind[] {
  const counts = new Map<PlaceKind, number>();
  for (const [, word = ''] of text.matchAll(pattern)) {
    const kind = KINDS.get(word.toLowerCase());
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([kind]) => kind);
}
