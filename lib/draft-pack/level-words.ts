import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceKind } from '../../data/schemas/place.ts';
import type { Token } from '../text/tokens.ts';

/** A word for a level of place; `organ`: it is the name of that level's committee as well ("Thị ủy"). */
interface LevelWord {
  readonly kind: PlaceKind;
  readonly organ: boolean;
  /** How many words it has. */
  readonly length: number;
  /** Is it letters that stand for words ("TP")? A stop may follow them. */
  readonly isShort: boolean;
}

/** Finds the words for levels that a text has. */
export interface LevelWords {
  /** The word for a level that begins at a token; null where none does. "Xã hội" is no level. */
  at(tokens: readonly Token[], at: number): LevelWord | null;
  /** The levels that a text puts in front of a name, the commonest first. */
  naming(text: string, name: string): readonly PlaceKind[];
  /** The levels by which a text calls the place that it is of ("toàn huyện", "trên địa bàn xã"), the commonest first. */
  spoken(text: string): readonly PlaceKind[];
}

/** Makes it with the words of data/documents.json. */
export function createLevelWords({ levels }: Pick<Documents, 'levels'>): LevelWords {
  const spelled = levels
    .flatMap(({ kind, words, letters = [], bodies = [], notBefore = [] }) => {
      const entryOf = (isShort: boolean, organ: boolean) => (phrase: string) => ({
        phrase,
        words: phrase.split(' '),
        kind,
        organ,
        isShort,
        notBefore,
      });
      return [
        ...words.map(entryOf(false, false)),
        ...letters.map(entryOf(true, false)),
        ...bodies.map(entryOf(false, true)),
      ];
    })
    // longer ones before those they begin with
    .toSorted((a, b) => b.words.length - a.words.length);
  const kinds = new Map(spelled.filter(({ organ }) => !organ).map(({ phrase, kind }) => [phrase, kind]));
  const names = [...kinds.keys()].join('|');
  const not = [...new Set(levels.flatMap(({ notBefore = [] }) => notBefore))].join('|');
  const ofPlace = new RegExp(
    `(?<!\\p{L})(?:toàn|trên địa bàn|của|trong)\\s+(${names})(?!\\p{L})(?!\\s+(?:\\p{Lu}|${not}))`,
    'gu',
  );

  function commonest(text: string, pattern: RegExp): readonly PlaceKind[] {
    const counts = new Map<PlaceKind, number>();
    for (const [, word = ''] of text.matchAll(pattern)) {
      const kind = kinds.get(word.toLowerCase());
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([kind]) => kind);
  }

  return {
    at(tokens, at) {
      const found = spelled.find(({ words }) => words.every((word, index) => tokens[at + index]?.norm === word));
      const length = found?.words.length ?? 0;
      if (found === undefined || found.notBefore.includes(tokens[at + length]?.norm ?? '')) return null;
      return { kind: found.kind, organ: found.organ, length, isShort: found.isShort };
    },
    naming: (text, name) => commonest(text, new RegExp(`(?<!\\p{L})(${names})\\s+${escaped(name)}(?!\\p{L})`, 'giu')),
    spoken: (text) => commonest(text, ofPlace),
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
