import type { PlaceKind } from '../../data/schemas/place.ts';
import type { Draft } from './draft.ts';
import { carried, evidenceOf } from './draft.ts';
import type { Evidence, Issuer } from './figure.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { startingIn } from './line.ts';
import { findPhrases, keepLongest } from './phrases.ts';
import { liesIn } from './place-lexicon.ts';

const FAR = 24;

/** Sets the definition that narrows the indicator: prices, a poverty standard, whose revenue. */
export function readDefinition(draft: Draft, text: string, lexicon: FigureLexicon): void {
  const indicator = draft.indicator === null ? undefined : lexicon.indicators.get(draft.indicator);
  const allowed = indicator?.definitions ?? [];
  if (allowed.length === 0) return;
  const { line, placed, window, governing } = draft;
  const from = Math.max(window.from, window.own - FAR, 0);
  const to = Math.min(line.tokens.length, window.to + FAR);
  const tokens = line.tokens.slice(from, to);
  const { next } = window;
  const found = keepLongest(findPhrases(lexicon.definitions, tokens, line.unaccented)).filter(
    ({ value, first }) =>
      allowed.includes(value.id) && from + first < next && bracketedOrBefore(line, placed.last, from + first, next),
  );
  const match = found[0];
  if (match !== undefined) {
    draft.definition = match.value.id;
    draft.definitionEvidence = evidenceOf(text, line, from + match.first, from + match.last, 'said');
    return;
  }
  if (governing !== null && governing.definition !== null && allowed.includes(governing.definition)) {
    draft.definition = governing.definition;
    draft.definitionEvidence = carried(governing.definitionEvidence);
  }
}

/** Words behind the number belong to it in its own clause or in a bracket right after it. */
function bracketedOrBefore(line: Line, last: number, at: number, next: number): boolean {
  if (at <= last) return true;
  for (let token = last + 1; token < at; token++) {
    if (line.breaks[token] === 0) continue;
    if (line.tokens[token]!.bare !== '(' || token > last + 6) return false;
    let end = at;
    while (end < next && line.tokens[end]!.bare !== ')') end++;
    return end < next;
  }
  return true;
}

const COUNCILS: Readonly<Record<string, string>> = {
  province: 'province',
  city: 'city',
  district: 'district',
  commune: 'commune',
  ward: 'ward',
  township: 'township',
  country: 'central',
  region: 'region',
};

/** Is one of these words among the tokens? Compared without accents, upper case or lower. */
function has(line: Line, from: number, to: number, ...words: string[]): number {
  for (let at = Math.max(0, from); at < Math.min(to, line.tokens.length); at++) {
    const { bare } = line.tokens[at]!;
    if (words.some((word) => bare === word)) return at;
  }
  return -1;
}

/** The office that gave a plan or sets a target, as printed between two tokens. */
function issuerIn(line: Line, text: string, from: number, to: number): { id: Issuer; evidence: Evidence } | null {
  const levels = startingIn(line.places, Math.max(0, from - 2), to).filter(({ last }) => last < to);
  const level = levels.find(({ role }) => role === 'issuer') ?? levels[0];
  const name = (kind: PlaceKind | null): string => COUNCILS[kind ?? 'city'] ?? 'city';
  const council = has(line, from, to, 'hdnd', 'council');
  if (council >= 0) {
    const at = level ?? null;
    return {
      id: `${name(at?.kind ?? null)}-people-council`,
      evidence: evidenceOf(text, line, council, at?.last ?? council, 'said'),
    };
  }
  const committee = has(line, from, to, 'ubnd');
  if (committee >= 0) {
    const kind = level?.kind ?? null;
    const id = kind === 'province' ? 'province' : `${name(kind)}-people-committee`;
    return { id, evidence: evidenceOf(text, line, committee, level?.last ?? committee, 'said') };
  }
  const central = has(line, from, to, 'tw', 'central', 'ương');
  if (central >= 0) return { id: 'central', evidence: evidenceOf(text, line, central, central, 'said') };
  if (level !== undefined && (level.role === 'issuer' || level.kind === 'province')) {
    return { id: name(level.kind), evidence: evidenceOf(text, line, level.first, level.last, 'said') };
  }
  return null;
}

/** The Party committee as the one whose targets an article reports: named with its conference or resolution. */
export function committeeOf(
  lines: readonly Line[],
  text: string,
  place: string | null,
): { id: Issuer; evidence: Evidence } | null {
  if (place !== 'bac-kan-city' && place === null) return null;
  for (const line of lines.slice(0, 12)) {
    for (let at = 0; at < line.tokens.length && at < 120; at++) {
      const bare = line.tokens[at]!.bare;
      const party =
        (bare === 'dang' && line.tokens[at + 1]?.bare === 'bo') ||
        (bare === 'thanh' && line.tokens[at + 1]?.bare === 'uy') ||
        (bare === 'party' && line.tokens[at + 1]?.bare === 'committee');
      if (party) return { id: 'city-party-committee', evidence: evidenceOf(text, line, at, at + 1, 'carried') };
      if (bare === 'hdnd') return null;
      if (bare === 'ubnd') return null;
    }
  }
  return null;
}

/** Sets whose plan or target it is. `committee`: the Party committee, when the article reports its conference. */
export function readIssuer(
  draft: Draft,
  text: string,
  lexicon: FigureLexicon,
  committee: { id: Issuer; evidence: Evidence } | null,
): void {
  const { line, placed, window } = draft;
  const planned = draft.status === 'target' || draft.words.base === 'plan';
  if (!planned) return;
  const behind = issuerIn(line, text, placed.last + 1, Math.min(window.to, placed.last + 8));
  const before = issuerIn(line, text, window.from, placed.first);
  const found = behind ?? (draft.status === 'target' || draft.words.verbKind === 'exceed' ? before : null);
  if (found !== null) {
    draft.issuer = found.id;
    draft.issuerEvidence = found.evidence;
    return;
  }
  const inCity = draft.place !== null && liesIn(lexicon.places, draft.place, 'bac-kan-city');
  if (draft.status === 'target' && committee !== null && inCity) {
    draft.issuer = committee.id;
    draft.issuerEvidence = committee.evidence;
  }
}
