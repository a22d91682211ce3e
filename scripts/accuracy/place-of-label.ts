import type { PlaceData } from '../../data/schemas/place.ts';
import { bareWords } from '../../lib/draft-pack/head-lines.ts';
import type { LevelWords } from '../../lib/draft-pack/level-words.ts';
import { tokenize } from '../../lib/text/tokens.ts';

/**
 * The place of a document as a reader makes it where the draft has none: with the level and the name that the text calls it by.
 * `id`: its label, the words of its name, with its level or without. Null where the text does not name it so.
 */
export function placeOfLabel(text: string, id: string, levels: LevelWords): PlaceData | null {
  const words = id.split('-');
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const level = levels.at(tokens, at);
    if (level === null) continue;
    for (const from of [at + level.length, at]) {
      const isNamed = words.every((word, index) => tokens[from + index]?.bare === word);
      const first = tokens[at + level.length];
      const last = tokens[from + words.length - 1];
      if (!isNamed || first === undefined || last === undefined || last.start < first.start) continue;
      return { id, kind: level.kind, parent: null, names: [nameOf(text.slice(first.start, last.end))] };
    }
  }
  return null;
}

/** A name of digits alone is one with its level only ("Phường 6"). */
const nameOf = (name: string): string => (/\p{L}/u.test(name) ? name : bareWords(name));
