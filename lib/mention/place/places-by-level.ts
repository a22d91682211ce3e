import { isUpperAt } from '../../text/characters.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { areWords } from '../../words/word-classes.ts';
import { tokenIn } from '../sentence/sentence-lookup.ts';
import { isNumberName, numberedId } from './numbered-places.ts';
import type { Levels } from './place-levels.ts';
import type { LevelWord, PlaceLexicon } from './place-lexicon.ts';
import { englishName } from './place-lexicon.ts';
import type { PlaceContext, PlaceName } from './place-mentions.ts';
import { unlistedAfter, unlistedBefore } from './unlisted-places.ts';

/** What the finders of a sentence share. */
interface Sentence extends PlaceContext {
  readonly lexicon: PlaceLexicon;
  readonly levels: Levels;
  /** Does the name of an office stand right in front of this token? */
  readonly isOfOffice: (first: number) => boolean;
  /** The tokens of what is named already. */
  readonly covered: ReadonlySet<number>;
}

/** One way in which a level names a place that the data has no name of here; null where it does not. */
type Finder = (level: PhraseMatch<LevelWord>, sentence: Sentence) => PlaceName | null;

/** "thành phố Bắc Lý": a place that the data has not, or has at another level ("thị xã Sông Cầu" is not the ward). */
const behindLevel: Finder = ({ first, last, value }, sentence) => {
  const { tokens, lexicon, isOfOffice } = sentence;
  const unlisted = unlistedAfter(sentence, last, value);
  // After an office three names are a person's: "Chủ tịch UBND xã Lâm Văn Tiềm".
  if (unlisted === null || (isOfOffice(first) && unlisted.length > 2)) return null;
  const words = tokens.slice(first, unlisted.last + 1).filter(({ kind }) => kind === 'word');
  const id = lexicon.byId.has(unlisted.id) ? words.map(({ bare }) => bare).join('-') : unlisted.id;
  return { first, last: unlisted.last, id, kind: value.kind, organ: value.organ };
};

/** "Son La City"; also a place of the data in a short English sentence of a Vietnamese page, where accents tell nothing. */
const inFrontOfLevel: Finder = ({ first, last, value }, sentence) => {
  const { text, tokens, lexicon, covered } = sentence;
  const unlisted = unlistedBefore(text, sentence, first);
  if (unlisted === null || covered.has(unlisted.first)) return null;
  const known = lexicon.byEnglishName.get(englishName(value.kind, unlisted.id));
  const strange = lexicon.byId.has(unlisted.id) ? `${unlisted.id}-${tokens[first]!.bare}` : unlisted.id;
  const id = known?.id ?? strange;
  return { first: unlisted.first, last, id, kind: value.kind, organ: value.organ };
};

/** "toàn thành phố", "tỉnh": a level alone, which only the article can resolve; not several of them ("các xã", "xã, phường"). */
const levelAlone: Finder = ({ first, last, value }, sentence) => {
  const { text, tokens, unaccented, lexicon, levels } = sentence;
  if (value.kind === 'village') return null;
  const before = tokenIn(tokens, first - 1)?.bare ?? '';
  const after = tokens[last + 1]?.bare ?? '';
  if (unaccented && areWords(sentence, first, 'spelled-alike') && !areWords(sentence, first - 1, 'pointer'))
    return null;
  const inList = (before === ',' && levels.byLast.has(first - 2)) || (after === ',' && levels.byFirst.has(last + 2));
  if (areWords(sentence, first - 1, 'plural') || after === 'hoi' || inList) return null;
  if (tokens[first]!.bare.length <= 2 && isUpperAt(text, tokens[last + 1]?.start ?? 0)) return null;
  const own = value.kind === 'country' ? lexicon.country : null;
  // "xã bạn": another one, whichever
  const id = tokens[last]!.norm === 'bạn' ? `${tokens[first]!.bare}-ban` : own;
  return { first, last, id, kind: value.kind, organ: value.organ };
};

/** "phường 7": a place that has a number for its name. */
const numbered: Finder = ({ first, last, value }, { tokens, taken }) => {
  const at = last + 1;
  if (value.organ || taken(at) || !isNumberName(tokens, at, value.kind)) return null;
  return { first, last: at, id: numberedId(value.kind, tokens[at]!.norm), kind: value.kind, organ: false };
};

const FINDERS: readonly Finder[] = [behindLevel, numbered, inFrontOfLevel, levelAlone];

function cover(covered: Set<number>, { first, last }: PlaceName): void {
  for (let at = first; at <= last; at++) covered.add(at);
}

/** The places that a sentence calls by a level, in order, where no name of the data stands at it. `named`: those that have one. */
export function placesByLevel(
  lexicon: PlaceLexicon,
  levels: Levels,
  named: readonly PlaceName[],
  context: PlaceContext,
  isOfOffice: (first: number) => boolean,
): PlaceName[] {
  const found: PlaceName[] = [];
  if (levels.all.length === 0) return found;
  const covered = new Set<number>();
  for (const name of named) cover(covered, name);
  const sentence: Sentence = { ...context, lexicon, levels, isOfOffice, covered };
  for (const level of levels.all) {
    if (covered.has(level.first) || covered.has(level.last)) continue;
    for (const finder of FINDERS) {
      const name = finder(level, sentence);
      if (name === null) continue;
      cover(covered, name);
      found.push(name);
      break;
    }
  }
  return found;
}
