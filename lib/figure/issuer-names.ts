import type { PlaceKind } from '../../data/schemas/place.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence, Issuer } from './figure.ts';
import type { Line } from './line.ts';
import { allIn } from './line-lookup.ts';
import type { PlaceLexicon } from './place-lexicon.ts';

/** Whose target or plan something is, and the words that say so. */
export interface NamedIssuer {
  readonly id: Issuer;
  readonly evidence: Evidence;
}

const COMMITTEES = new Set(['dang bo', 'thanh uy', 'thi uy', 'tinh uy', 'huyen uy', 'party committee']);
/** A Party committee by its own name, or by the word beside "Đảng bộ" that says of which level it is. */
const COMMITTEE_LEVELS: Readonly<Record<string, string>> = {
  tinh: 'province',
  huyen: 'district',
  xa: 'commune',
  phuong: 'ward',
  thanh: 'city',
  thi: 'city',
  provincial: 'province',
  district: 'district',
  commune: 'commune',
  ward: 'ward',
};
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

/** The first token that is one of these words, or -1. Compared without accents, upper case or lower. */
export function firstOf(line: Line, from: number, to: number, ...words: string[]): number {
  for (let at = Math.max(0, from); at < Math.min(to, line.tokens.length); at++) {
    const { bare } = line.tokens[at]!;
    if (words.some((word) => bare === word)) return at;
  }
  return -1;
}

/** "Đảng bộ", "Thành ủy", "Party committee": the first token of the committee's name, or -1. `only`: of this id alone. */
function partyAt(line: Line, from: number, to: number, only: Issuer | null = null): number {
  for (let at = Math.max(0, from); at < Math.min(to, line.tokens.length - 1); at++) {
    const name = `${line.tokens[at]!.bare} ${line.tokens[at + 1]!.bare}`;
    if (COMMITTEES.has(name) && (only === null || committeeId(line, at) === only)) return at;
  }
  return -1;
}

/** "Tỉnh ủy", "Đảng bộ tỉnh", "Đảng ủy phường Sông Cầu", "the provincial Party committee": whose committee it is. */
function committeeId(line: Line, party: number): Issuer {
  const bare = (at: number): string => line.tokens[at]?.bare ?? '';
  const beside = bare(party) === 'dang' ? bare(party + 2) : bare(party) === 'party' ? bare(party - 1) : bare(party);
  return `${COMMITTEE_LEVELS[beside] ?? 'city'}-party-committee`;
}

/** The office that gave a plan or sets a target, as printed between two tokens. */
export function issuerIn(line: Line, text: string, from: number, to: number): NamedIssuer | null {
  const levels = allIn(line.places, Math.max(0, from - 2), to, ({ last }) => last < to);
  const level = levels.find(({ role }) => role === 'issuer') ?? levels[0];
  const name = (kind: PlaceKind | null): string => COUNCILS[kind ?? 'city'] ?? 'city';
  const party = partyAt(line, from, to);
  if (party >= 0) return { id: committeeId(line, party), evidence: evidenceOf(text, line, party, party + 1, 'said') };
  const council = firstOf(line, from, to, 'hdnd', 'council');
  if (council >= 0) {
    const at = level ?? null;
    return {
      id: `${name(at?.kind ?? null)}-people-council`,
      evidence: evidenceOf(text, line, council, at?.last ?? council, 'said'),
    };
  }
  const committee = firstOf(line, from, to, 'ubnd');
  if (committee >= 0) {
    const kind = level?.kind ?? null;
    const id = kind === 'province' ? 'province' : `${name(kind)}-people-committee`;
    return { id, evidence: evidenceOf(text, line, committee, level?.last ?? committee, 'said') };
  }
  const central = firstOf(line, from, to, 'tw', 'central', 'ương');
  if (central >= 0) return { id: 'central', evidence: evidenceOf(text, line, central, central, 'said') };
  if (level !== undefined && (level.role === 'issuer' || level.kind === 'province')) {
    return { id: name(level.kind), evidence: evidenceOf(text, line, level.first, level.last, 'said') };
  }
  return null;
}

const OWN_COMMITTEE = 'city-party-committee';
const FIRST_LINES = 12;
const FIRST_TOKENS = 120;

/** Whose targets an article about a city reports: its Party committee's, when that is named before council and office. */
export function committeeOf(
  lines: readonly Line[],
  text: string,
  places: PlaceLexicon,
  focus: string | null,
): NamedIssuer | null {
  if (focus === null || places.byId.get(focus)?.kind !== 'city') return null;
  for (const line of lines.slice(0, FIRST_LINES)) {
    const party = partyAt(line, 0, FIRST_TOKENS, OWN_COMMITTEE);
    const other = firstOf(line, 0, FIRST_TOKENS, 'hdnd', 'ubnd');
    if (party >= 0 && (other < 0 || party < other)) {
      return { id: OWN_COMMITTEE, evidence: evidenceOf(text, line, party, party + 1, 'carried') };
    }
    if (other >= 0) {
      const office = issuerIn(line, text, other, other + 8);
      const own = office !== null && /^city-people-/u.test(office.id);
      return own ? { ...office, evidence: { ...office.evidence, how: 'carried' } } : null;
    }
  }
  return null;
}
