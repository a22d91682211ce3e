import type { PlaceKind } from '../../../data/schemas/place.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { PlaceLexicon } from '../../mention/place/place-lexicon.ts';
import { chainOf, LEVELS_UP, liesIn } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Evidence } from '../figure.ts';

/** Where an article is about. */
export interface Focus {
  readonly id: string;
  readonly evidence: Evidence;
}

interface Named {
  readonly sentence: Sentence;
  readonly mention: PlaceMention & { readonly id: string };
}

const isNamed = (mention: PlaceMention): mention is PlaceMention & { readonly id: string } => mention.id !== null;

const SMALLEST_OUTER = LEVELS_UP.indexOf('province');

/** "HĐND thị xã Ayun Pa (tỉnh Gia Lai)": the larger place in the bracket only says where the one before it lies. */
function isOuterOf(sentence: Sentence, inner: PlaceMention | undefined, { first, kind }: PlaceMention): boolean {
  if (inner === undefined || first - inner.last !== 2 || sentence.tokens[first - 1]!.bare !== '(') return false;
  return LEVELS_UP.indexOf(kind) > LEVELS_UP.indexOf(inner.kind);
}

/** The named places of the first sentences that have any, offices of places only where nothing else is named. */
function firstNamed(sentences: readonly Sentence[], organs: boolean): Named[] {
  for (const sentence of sentences) {
    if (sentence.places.length === 0) continue;
    const named = sentence.places
      .filter(isNamed)
      .filter(({ role }, index, all) => role !== 'compared' && !isOuterOf(sentence, all[index - 1], all[index]!))
      .filter(({ organ }) => organs || !organ)
      .map((mention): Named => ({ sentence, mention }));
    if (named.length > 0) return named;
  }
  return [];
}

/** "thành phố Sông Công, tỉnh Thái Nguyên": a place that no list has lies in the larger one named right behind it. */
function isNamedWithin(places: PlaceLexicon, inner: Named, outer: Named): boolean {
  if (inner.sentence !== outer.sentence || places.byId.has(inner.mention.id)) return false;
  const gap = outer.mention.first - inner.mention.last;
  const level = LEVELS_UP.indexOf(outer.mention.kind);
  return gap > 0 && gap <= 2 && level >= SMALLEST_OUTER && level > LEVELS_UP.indexOf(inner.mention.kind);
}

/** Of places named together the innermost, when they lie in one another; else what they share, else the first. */
function common(places: PlaceLexicon, named: readonly Named[]): Named {
  let inner = named[0]!;
  for (const next of named) if (liesIn(places, next.mention.id, inner.mention.id)) inner = next;
  const first = named[0]!;
  if (named[1] !== undefined && isNamedWithin(places, first, named[1])) return first;
  const isNested = named.every(({ mention }) => liesIn(places, inner.mention.id, mention.id));
  if (isNested) return inner;
  const outer = named.find(({ mention }) => named.every((other) => liesIn(places, other.mention.id, mention.id)));
  return outer ?? named[0]!;
}

/**
 * Where the article is about: the places of its title, else the first of the level its title speaks of, else the province around
 * the first place it names where it speaks of one, else that place; without any, the host it was published on.
 * "Thành phố" alone never says which one.
 */
export function findFocus(
  sentences: readonly Sentence[],
  places: PlaceLexicon,
  text: string,
  url: string | null,
): Focus | null {
  const titles = sentences.filter(({ blockKind }) => blockKind === 'title');
  const bodies = sentences.filter(({ blockKind }) => blockKind !== 'title');
  const level = levelOfTitle(titles);
  const told = level === null ? null : (firstOfLevel(bodies, level) ?? provinceAround(bodies, level, places));
  if (told !== null) {
    const { sentence, mention } = told;
    return { id: mention.id, evidence: evidenceOf(text, sentence, mention.first, mention.last, 'carried') };
  }
  for (const [list, organs] of [
    [titles, false],
    [titles, true],
    [bodies, false],
    [bodies, true],
  ] as const) {
    const named = firstNamed(list, organs);
    if (named.length === 0) continue;
    const { sentence, mention } = common(places, named);
    return { id: mention.id, evidence: evidenceOf(text, sentence, mention.first, mention.last, 'carried') };
  }
  return focusOfHost(places, url);
}

/** The level that a title without any named place speaks of ("Hội Cựu chiến binh thành phố ..."). */
function levelOfTitle(titles: readonly Sentence[]): PlaceKind | null {
  const mentions = titles.flatMap(({ places }) => places).filter(({ role }) => role !== 'compared');
  return mentions.some(isNamed) ? null : (mentions[0]?.kind ?? null);
}

/** The first place of that level that the text names, its offices included: that is the one the title means. */
function firstOfLevel(sentences: readonly Sentence[], level: PlaceKind): Named | null {
  for (const sentence of sentences) {
    const mention = sentence.places.filter(isNamed).find(({ kind, role }) => kind === level && role !== 'compared');
    if (mention !== undefined) return { sentence, mention };
  }
  return null;
}

/** "Tỉnh ta một năm nhìn lại" over a text that names none but the city: the province that it lies in. A city over its wards proves nothing. */
function provinceAround(sentences: readonly Sentence[], level: PlaceKind, places: PlaceLexicon): Named | null {
  const [named] = level === 'province' ? firstNamed(sentences, false) : [];
  const id = named === undefined ? null : placeOfLevel(places, level, named.mention.id, null);
  return named === undefined || id === null ? null : { ...named, mention: { ...named.mention, id } };
}

function focusOfHost(places: PlaceLexicon, url: string | null): Focus | null {
  const host = url === null ? '' : (/^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url)?.[1] ?? '');
  for (const place of places.byId.values()) {
    if (place.hosts?.includes(host)) return { id: place.id, evidence: { text: '', span: null, how: 'assumed' } };
  }
  return null;
}

/** Which place a level alone means ("thành phố", "toàn tỉnh") where the article is about `focus`, or null. */
export function placeOfLevel(
  places: PlaceLexicon,
  kind: PlaceKind,
  focus: string | null,
  last: string | null,
): string | null {
  for (const id of [focus, last]) {
    if (id === null) continue;
    const found = chainOf(places, id).find((place) => place.kind === kind || (place.formerly?.includes(kind) ?? false));
    if (found !== undefined) return found.id;
  }
  return null;
}
