import type { Pack, ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { ResidueData } from '../../../data/schemas/residue.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import type { Token } from '../../text/tokens.ts';
import { type ResidueIndex, residueIndex, type WholeWords } from './residue-index.ts';
import { type SourceLine, sourceLine, sourceSubject } from './source-words.ts';
import { type WordList, wordList } from './word-list.ts';

/** What narrows no figure of a source. */
export interface SourceResidue {
  readonly index: ResidueIndex;
  /** Names the source's place as a whole, or its committee. */
  readonly whole: WordList;
  /** Names less than the place, or may. */
  readonly less: LessWords;
  /** Tells of an earlier time without its number, and in a title of a year that still runs. */
  readonly earlier: WordList;
  readonly interim: WordList;
  /** How the source prints one of its figures, found once: each figure of each page that it is held against asks for it. */
  readonly lineOf: (reference: ReferenceFigure, document: string) => SourceLine;
  /** The words that a source has for one of its figures, found once. */
  readonly subjectOf: (reference: ReferenceFigure, document: string) => readonly Token[];
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
): (pack: Pick<Pack, 'id' | 'place' | 'conference'>) => SourceResidue {
  const made = new Map<string, SourceResidue>();
  const byLevels = new Map<string, LessWords>();
  const [earlier, interim] = [words.earlier, words.interim].map((list) => wordList(list.join('|'))) as [
    WordList,
    WordList,
  ];
  return (pack) => {
    const known = made.get(pack.id);
    if (known !== undefined) return known;
    const levels = levelsOf(pack.place);
    const key = levels.join('|');
    const less = byLevels.get(key) ?? lessWords(words.lessThanPlace, levels);
    byLevels.set(key, less);
    const whole = wholeWords(levels, pack.conference);
    const residue = {
      index: residueIndex(words, cues, whole),
      whole: wordList([...whole.places, ...whole.committees, 'toàn đảng bộ', 'toàn thành'].join('|')),
      less,
      earlier,
      interim,
      lineOf: foundOnce(sourceLine),
      subjectOf: foundOnce(sourceSubject),
    };
    made.set(pack.id, residue);
    return residue;
  };
}

/** "phường", "bí thư xã" name less than a city, and a ward or a commune as a whole where the source is of one. */
function lessWords(lists: ResidueData['lessThanPlace'], levels: readonly string[]): LessWords {
  const isLess = (phrase: string): boolean => !levels.some((level) => phrase === level || phrase.endsWith(` ${level}`));
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, wordList(list.filter(isLess).join('|'))]),
  ) as LessWords;
}

/** "toàn thành phố", "Đảng bộ huyện", "lãnh đạo xã": by the level of the place, and the committee's names as the pack has them. */
function wholeWords(levels: readonly string[], conference: Pack['conference']): WholeWords {
  const { organ, organShort } = conference ?? { organ: [], organShort: [] };
  const each = (...before: readonly string[]): string[] =>
    levels.flatMap((level) => before.map((words) => `${words} ${level}`.trim()));
  return {
    places: each('', 'toàn', 'cả', 'địa bàn'),
    committees: [...each('đảng bộ'), ...organ, ...organShort],
    givers: levels.map((level) => `${level} giao`),
    leaders: each('lãnh đạo'),
  };
}

function foundOnce<T extends object>(
  find: (reference: ReferenceFigure, document: string) => T,
): (reference: ReferenceFigure, document: string) => T {
  const known = new WeakMap<ReferenceFigure, T>();
  return (reference, document) => {
    const found = known.get(reference) ?? find(reference, document);
    known.set(reference, found);
    return found;
  };
}
