import type { PlaceKind } from '../../data/schemas/place.ts';
import type { Token } from '../text/tokens.ts';

/** A word for a level of place; `organ`: it is the name of that level's committee as well ("Thị ủy"). */
export interface LevelWord {
  readonly kind: PlaceKind;
  readonly organ: boolean;
  /** How many words it has. */
  readonly length: number;
}

/** Words for levels, with accents; longer ones before those they begin with. */
const LEVELS: readonly (readonly [string, PlaceKind, boolean])[] = [
  ['tỉnh ủy', 'province', true],
  ['thành ủy', 'city', true],
  ['thị ủy', 'city', true],
  ['huyện ủy', 'district', true],
  ['quận ủy', 'district', true],
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
  return { kind: found.kind, organ: found.organ, length: found.words.length };
}
