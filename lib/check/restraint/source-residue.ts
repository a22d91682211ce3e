import type { Pack } from '../../../data/schemas/pack.ts';
import type { ResidueData } from '../../../data/schemas/residue.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import { type ResidueIndex, residueIndex, type WholeWords } from './residue-index.ts';
import { type WordList, wordList } from './word-list.ts';

/** What narrows no figure of a source. */
export interface SourceResidue {
  readonly index: ResidueIndex;
  /** Names the source's place as a whole, or its committee. */
  readonly whole: WordList;
  /** Names less than the place, or may. */
  readonly less: LessWords;
}

export type LessWords = Readonly<Record<keyof ResidueData['lessThanPlace'], WordList>>;

/**
 * Makes what tells the words of a source that narrow nothing; each is made once. `words`: data/words/residue.json; `cues`: the words that say how a number is
 * meant; `levelsOf`: the words for the level of a place ("thành phố", "TP"; "xã").
 */
export function sourceResidue(
  words: ResidueData,
  cues: readonly (readonly [string, CueKind])[],
  levelsOf: (place: string) => readonly string[],
): (pack: Pack) => SourceResidue {
  const made = new Map<string, SourceResidue>();
  const lists = Object.entries(words.lessThanPlace).map(([name, list]) => [name, wordList(list.join('|'))]);
  const less: LessWords = Object.fromEntries(lists);
  return (pack) => {
    const known = made.get(pack.id);
    if (known !== undefined) return known;
    const whole = wholeWords(levelsOf(pack.place), pack.conference);
    const residue = {
      index: residueIndex(words, cues, whole),
      whole: wordList([...whole.places, ...whole.committees, 'toàn đảng bộ', 'toàn thành'].join('|')),
      less,
    };
    made.set(pack.id, residue);
    return residue;
  };
}

/** "toàn thành phố", "Đảng bộ huyện", "lãnh đạo xã": by the level of the place, and the committee's names as the pack has them. */
function wholeWords(levels: readonly string[], { organ, organShort }: Pack['conference']): WholeWords {
  const each = (...before: readonly string[]): string[] =>
    levels.flatMap((level) => before.map((words) => `${words} ${level}`.trim()));
  return {
    places: each('', 'toàn', 'cả', 'địa bàn'),
    committees: [...each('đảng bộ'), ...organ, ...organShort],
    givers: levels.map((level) => `${level} giao`),
    leaders: each('lãnh đạo'),
  };
}
