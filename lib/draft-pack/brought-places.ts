import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import { isNumberName } from '../mention/place/numbered-places.ts';
import { tokenize } from '../text/tokens.ts';
import type { DraftRow } from './draft.ts';
import { createLevelWords, type LevelWords } from './level-words.ts';

/**
 * The places of rows that the data does not know, as a pack brings them, in the order of the document: each by the words that
 * name it with its level ("xã Tân Kim"). `parent`: the document's own place. A place that nothing names so is left out; its
 * rows then want another place.
 */
export function broughtPlaces(
  rows: readonly DraftRow[],
  isKnown: (id: string) => boolean,
  parent: string | null,
  documents: Pick<Documents, 'levels'>,
): readonly PlaceData[] {
  const levels = createLevelWords(documents);
  const found = new Map<string, PlaceData>();
  for (const { fields, words } of rows) {
    const { place } = fields;
    if (place === null || isKnown(place) || found.has(place)) continue;
    const named = placeNamed(words.place, levels);
    if (named !== null) {
      const known = parent !== null && parent !== place && (isKnown(parent) || found.has(parent)) ? parent : null;
      found.set(place, { id: place, kind: named.kind, parent: known, names: [named.name], bare: false });
    }
  }
  return [...found.values()];
}

function placeNamed(words: string, levels: LevelWords): { readonly kind: PlaceKind; readonly name: string } | null {
  const tokens = tokenize(words);
  const level = levels.at(tokens, 0);
  if (level === null) return null;
  if (isNumberName(tokens, level.length, level.kind)) return { kind: level.kind, name: capitalised(words.trim()) };
  const first = tokens.slice(level.length).find(({ kind }) => kind === 'word');
  return first === undefined ? null : { kind: level.kind, name: words.slice(first.start).trim() };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
