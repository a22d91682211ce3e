import { plainWords } from '../../text/forms.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { ComposedSentence } from './composed-names.ts';
import type { CountedIndicator } from './counted-indicator.ts';
import type { IndicatorName } from './indicator-name.ts';

/**
 * What the packs of readers bring is called by the document's own words ("Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi thể thấp còi"). A
 * page says the same in another order and with other small words: here a name is the set of its words, and any stretch that has
 * them all is it.
 */
interface Bag {
  readonly firm: IndicatorName;
  readonly loose: IndicatorName;
  /** As printed with their accents, each once, and the same without. */
  readonly words: readonly string[];
  readonly bare: readonly string[];
  /** The same without the words that a unit may say as well ("diện tích"); a name of these alone is loose. */
  readonly core: { readonly words: readonly string[]; readonly bare: readonly string[] };
}

/** By the word of each that the fewest share, and by one that says how much. */
export type OwnNames = ReadonlyMap<string, readonly Bag[]>;

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that say how a thing is counted or join others, without accents: none of what tells a name from others. */
const SMALL = listOf(
  'tong so ty ti le toc do binh quan cac cua va cho duoc co dat la theo voi trong toan muc o tai ve do tu da thi nhung moi cung gom bang con len xuong',
);
/** Words that may stand between those of a name and change nothing of it. */
const NEUTRAL = listOf(
  'trung tinh huyen xa phuong thanh pho thi tran nam nay uoc khoang gan hon chiem tang giam hien den',
);
/** What a unit says as well: "Ngành hoa kiểng có 520 ha" names no area. */
const OF_UNIT = listOf('dien tich san luong gia tri nang suat');
/** Of fewer words only the phrase itself is a name. */
const FEWEST = 2;
/** So many other tokens may stand between the words of a name. */
const REACH = 7;
/** What no name goes on over. */
const PARTING = listOf('; : . ? !');

/** Makes ready the names of indicators that packs bring. */
export function compileOwnNames(indicators: readonly CountedIndicator[]): OwnNames {
  const bags = indicators.flatMap(bagsOf);
  const counts = new Map<string, number>();
  for (const { bare } of bags) for (const word of bare) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = ({ core }: Bag): string => core.bare.reduce((a, b) => (counts.get(b)! < counts.get(a)! ? b : a));
  const found = new Map<string, Bag[]>();
  for (const bag of bags) {
    // by a word that says how much as well: that of which it is may stand far off
    const general = bag.bare.find((word) => OF_UNIT.has(word) && !bag.core.bare.includes(word));
    for (const word of new Set([rarest(bag), general ?? rarest(bag)]))
      found.set(word, [...(found.get(word) ?? []), bag]);
  }
  return found;
}

function bagsOf(indicator: CountedIndicator): Bag[] {
  return indicator.names.flatMap((name) => {
    const text = typeof name === 'string' ? name : name.text;
    const telling = tokenize(text).filter(isTelling);
    const own = telling.filter(({ bare }) => !OF_UNIT.has(bare));
    const isOfOne = own.length < FEWEST && telling.length - own.length < FEWEST;
    const core = isOfOne || own.length === 0 ? telling : own;
    if (telling.length < FEWEST) return [];
    const firm: IndicatorName = {
      indicator,
      text,
      context: false,
      measures: null,
      change: null,
      shareOf: indicator.units.includes('percent'),
      close: false,
      concept: true,
      loose: false,
    };
    return [{ firm, loose: { ...firm, loose: true }, ...formsOf(telling), core: formsOf(core) }];
  });
}

const formsOf = (tokens: readonly Token[]): Bag['core'] => ({
  words: [...new Set(tokens.map((token) => formOf(token, false)))],
  bare: [...new Set(tokens.map((token) => formOf(token, true)))],
});

const isTelling = ({ kind, bare }: Token): boolean => kind !== 'mark' && bare !== '…' && !SMALL.has(bare);

/** "01 tuổi" is "1 tuổi". */
const formOf = ({ kind, norm, bare }: Token, isBare: boolean): string =>
  kind === 'digits' ? bare.replace(/^0+(?=\d)/u, '') : isBare ? bare : norm;

type Name = PhraseMatch<IndicatorName>;

/**
 * The own names in a sentence, in the order of their first tokens. `printed`: the names that stand there as they are printed.
 * Time: the tokens times the names that share a rarest word, times the reach.
 */
export function findOwnNames(
  own: OwnNames,
  { tokens, unaccented, taken, places }: ComposedSentence,
  printed: readonly Name[],
): Name[] {
  const inPlace = (token: number): boolean => places.some(({ first, last }) => first <= token && token <= last);
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const bags = tokens[at]!.kind === 'mark' ? undefined : own.get(formOf(tokens[at]!, true));
    for (const bag of bags ?? []) {
      const whole = hullOf(unaccented ? bag.bare : bag.words, tokens, at, unaccented);
      const core = unaccented ? bag.core.bare : bag.core.words;
      const near = whole ?? (core.length < FEWEST ? null : hullOf(core, tokens, at, unaccented));
      const hull = near ?? farOf(unaccented ? bag.bare : bag.words, tokens, at, unaccented);
      if (hull === null || isPrinted(bag, hull, printed) || isPrinted(bag, hull, found)) continue;
      const isLoose =
        whole === null || hull.between.some((token) => taken(token) || !(isSmall(tokens[token]!) || inPlace(token)));
      const { first, last, runs } = hull;
      found.push({ value: isLoose ? bag.loose : bag.firm, first, last, runs, weight: runs.length });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

const isSmall = ({ kind, bare }: Token): boolean => kind === 'mark' || SMALL.has(bare) || NEUTRAL.has(bare);

interface Hull {
  readonly first: number;
  readonly last: number;
  readonly runs: readonly (readonly [number, number])[];
  /** The tokens within that are none of the name. */
  readonly between: readonly number[];
}

/** The tokens that hold all words of a name around one of them; null where they do not stand close enough. */
function hullOf(words: readonly string[], tokens: readonly Token[], at: number, isBare: boolean): Hull | null {
  const places = new Map<string, number>([[formOf(tokens[at]!, isBare), at]]);
  const wanted = new Set(words);
  if (!wanted.has(formOf(tokens[at]!, isBare))) return null;
  const most = words.length + REACH;
  for (let step = 1; step <= most && places.size < words.length; step++) {
    for (const next of [at - step, at + step]) {
      const token = tokens[next];
      if (token === undefined || token.kind === 'mark' || isParted(tokens, at, next)) continue;
      const form = formOf(token, isBare);
      if (wanted.has(form) && !places.has(form)) places.set(form, next);
    }
  }
  if (places.size < words.length) return null;
  const own = [...places.values()].sort((a, b) => a - b);
  const [first, last] = [own[0]!, own.at(-1)!];
  if (last - first + 1 - words.length > REACH) return null;
  const taken = new Set(own);
  const between: number[] = [];
  for (let token = first; token <= last; token++) if (!taken.has(token)) between.push(token);
  return { first, last, runs: own.map((token) => [token, token] as const), between };
}

/** So far in front of what is counted a sentence may have said of what: "vụ lúa ..., năng suất 71,65 tạ/ha, sản lượng gần 309 nghìn tấn". */
const FAR = 40;

/** The words of how much something is, side by side, around a token, where the one word that says of what stands in front. */
function farOf(words: readonly string[], tokens: readonly Token[], at: number, isBare: boolean): Hull | null {
  const general = words.filter((word) => OF_UNIT.has(isBare ? word : plainWords(word)));
  const other = words.find((word) => !general.includes(word));
  const index = general.indexOf(formOf(tokens[at]!, isBare));
  if (general.length < FEWEST || words.length - general.length !== 1 || other === undefined || index < 0) return null;
  const first = at - index;
  const own = general.map((_, nth) => first + nth);
  if (!general.every((word, nth) => tokens[first + nth] !== undefined && formOf(tokens[first + nth]!, isBare) === word))
    return null;
  for (let back = first - 1; back >= Math.max(0, first - FAR) && tokens[back]!.bare !== ';'; back--) {
    if (formOf(tokens[back]!, isBare) !== other) continue;
    return { first, last: own.at(-1)!, runs: own.map((token) => [token, token] as const), between: [back] };
  }
  return null;
}

function isParted(tokens: readonly Token[], a: number, b: number): boolean {
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++)
    if (tokens[at]!.kind === 'mark' && PARTING.has(tokens[at]!.bare) && !isInNumber(tokens, at)) return true;
  return false;
}

/** "1.486.250": a mark between digits parts nothing. */
const isInNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits';

/** Does the phrase itself stand there? */
const isPrinted = ({ firm }: Bag, { first, last }: Hull, printed: readonly Name[]): boolean =>
  printed.some((name) => name.value.indicator.id === firm.indicator.id && name.first <= first && last <= name.last);
