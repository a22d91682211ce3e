import type { PlaceKind } from '../../data/schemas/place.ts';
import { hasCue } from './cue-lookup.ts';
import { cueSet } from './cue-sets.ts';
import type { Draft } from './draft.ts';
import { carried, evidenceOf } from './draft.ts';
import type { Evidence, Issuer } from './figure.ts';
import type { Line } from './line.ts';
import { allIn } from './line-lookup.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import { liesIn } from './place-lexicon.ts';

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

/** Is one of these words among the tokens? Compared without accents, upper case or lower. */
function has(line: Line, from: number, to: number, ...words: string[]): number {
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
function issuerIn(line: Line, text: string, from: number, to: number): { id: Issuer; evidence: Evidence } | null {
  const levels = allIn(line.places, Math.max(0, from - 2), to, ({ last }) => last < to);
  const level = levels.find(({ role }) => role === 'issuer') ?? levels[0];
  const name = (kind: PlaceKind | null): string => COUNCILS[kind ?? 'city'] ?? 'city';
  const party = partyAt(line, from, to);
  if (party >= 0) return { id: committeeId(line, party), evidence: evidenceOf(text, line, party, party + 1, 'said') };
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

const OWN_COMMITTEE = 'city-party-committee';
/** Does the line name the city's own Party committee ("Đảng bộ thành phố", "toàn Đảng bộ", "Thành ủy")? */
export const namesOwnCommittee = (line: Line): boolean => partyAt(line, 0, FIRST_TOKENS, OWN_COMMITTEE) >= 0;

const FIRST_LINES = 12;
const FIRST_TOKENS = 120;

/** Whose targets an article about a city reports: its Party committee's, when that is named before council and office. */
export function committeeOf(
  lines: readonly Line[],
  text: string,
  places: PlaceLexicon,
  focus: string | null,
): { id: Issuer; evidence: Evidence } | null {
  if (focus === null || places.byId.get(focus)?.kind !== 'city') return null;
  for (const line of lines.slice(0, FIRST_LINES)) {
    const party = partyAt(line, 0, FIRST_TOKENS, OWN_COMMITTEE);
    const other = has(line, 0, FIRST_TOKENS, 'hdnd', 'ubnd');
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

/** "Tỉnh ủy giao Đảng bộ thành phố ...": who stands in front of "giao" gives, who stands behind it gets. */
function giverBefore(draft: Draft, text: string): { id: Issuer; evidence: Evidence } | null {
  const { line, placed, window } = draft;
  const giving = has(line, window.from, placed.first, 'giao', 'assigned');
  return giving < 0 ? null : issuerIn(line, text, window.from, giving);
}

/** So far behind the number its bracket may open, and so long it may be, in tokens. */
const BRACKET_REACH = 6;
const LONGEST_BRACKET = 12;

/** "trồng 100 ha rừng (kế hoạch tỉnh giao)": the giver in a bracket behind the number that holds a plan and no number. */
function inBracketBehind({ line, placed }: Draft, text: string): { id: Issuer; evidence: Evidence } | null {
  const { tokens, taken } = line;
  let open = placed.last + 1;
  while (open <= placed.last + BRACKET_REACH && tokens[open] !== undefined && tokens[open]!.bare !== '(') {
    if (taken[open] === 1 || tokens[open]!.kind === 'mark') return null;
    open++;
  }
  if (tokens[open]?.bare !== '(') return null;
  let close = open + 1;
  while (close < Math.min(tokens.length, open + LONGEST_BRACKET) && tokens[close]!.bare !== ')') {
    if (taken[close] === 1) return null;
    close++;
  }
  return hasCue(line, open, close, PLANS) ? issuerIn(line, text, open + 1, close) : null;
}

const PLANS = cueSet('plan', 'target', 'target-head');

/** Were both statuses read from one head ("Kế hoạch do HĐND thành phố giao là ..., ...")? */
const sameWords = (a: Evidence, b: Evidence): boolean => a.span !== null && a.span.start === b.span?.start;

/**
 * Sets whose plan or target it is. `committee`: the Party committee, when the article reports its conference; its targets
 * are those of the places in `focus`.
 */
export function readIssuer(
  draft: Draft,
  text: string,
  places: PlaceLexicon,
  focus: string | null,
  committee: { id: Issuer; evidence: Evidence } | null,
): void {
  const { line, placed, window } = draft;
  const planned = draft.status === 'target' || draft.words.base === 'plan';
  if (!planned) return;
  const behind =
    issuerIn(line, text, placed.last + 1, Math.min(window.to, placed.last + 8)) ?? inBracketBehind(draft, text);
  const before = giverBefore(draft, text) ?? issuerIn(line, text, window.from, placed.first);
  const found = behind ?? (draft.status === 'target' || draft.words.verbKind === 'exceed' ? before : null);
  if (found !== null) {
    draft.issuer = found.id;
    draft.issuerEvidence = found.evidence;
    return;
  }
  const list = draft.governing;
  const listed = list?.line === line && list.status === 'target' && list.issuer !== null;
  if (draft.status === 'target' && listed && sameWords(list.statusEvidence, draft.statusEvidence)) {
    draft.issuer = list.issuer;
    draft.issuerEvidence = carried(list.issuerEvidence);
    return;
  }
  const inCity = draft.place !== null && focus !== null && liesIn(places, draft.place, focus);
  if (draft.status === 'target' && committee !== null && inCity) {
    draft.issuer = committee.id;
    draft.issuerEvidence = committee.evidence;
  }
}
