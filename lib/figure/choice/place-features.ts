import type { PlaceKind } from '../../../data/schemas/place.ts';
import { FEW, FeatureSpace, NO_YES, SIZES } from './features.ts';
import { SIDES, STATUSES } from './values.ts';

export const PLACE_ROLES = ['whose', 'compared', 'issuer', 'apposition', 'venue'] as const;
export const PLACE_KINDS = [
  'country',
  'region',
  'province',
  'city',
  'district',
  'commune',
  'ward',
  'township',
  'village',
  'unknown',
] as const;

/** A special zone is so rare that no text teaches anything of it: it weighs as a district, which it was. */
export const kindIndex = (kind: PlaceKind): number => PLACE_KINDS.indexOf(kind === 'zone' ? 'district' : kind);
/** What stands in front of a place; `word`: any other word. */
export const PLACE_LEADS = [
  'word',
  'cua',
  'tai',
  'o',
  'toan',
  'ban',
  'va',
  'trong',
  'hon',
  'voi',
  'giao',
  'cho',
  'comma',
  'bracket',
  'mark',
] as const;
/** What stands right behind it. */
export const PLACE_TAILS = ['word', 'colon', 'number', 'comma', 'bracket'] as const;
/** How a place lies to the one that the article is about. */
export const TO_FOCUS = ['same', 'inside', 'around', 'elsewhere'] as const;
export const PLACE_SOURCES = [
  'title',
  'head',
  'intro',
  'back1',
  'back2',
  'focus',
  'topic',
  'before',
  'governing',
  'around-focus',
] as const;

/** How the city that has its province's name is meant: by that name alone, or by its level where the article is the province's. */
export const CAPITALS = ['name', 'level'] as const;

/** What may speak for a place as a figure's. */
export const PLACE_SPACE = new FeatureSpace();

const add = PLACE_SPACE.template.bind(PLACE_SPACE);
export const PLACE_FEATURES = {
  sideNumbers: add('side-numbers-office', SIDES, FEW, NO_YES),
  sideSemicolons: add('side-semicolons', SIDES, FEW),
  sideCommas: add('side-commas-numbers', SIDES, FEW, FEW),
  role: add('role-side', PLACE_ROLES, SIDES),
  kind: add('kind-office-side', PLACE_KINDS, NO_YES, SIDES),
  level: add('level-alone-kind', NO_YES, PLACE_KINDS),
  distance: add('side-distance', SIDES, SIZES),
  lead: add('lead-side', PLACE_LEADS, SIDES),
  opens: add('opens-numbers', NO_YES, FEW),
  rank: add('rank-side', FEW, SIDES),
  own: add('own-subject-side', NO_YES, NO_YES, SIDES),
  brackets: add('brackets-side-inside', FEW, SIDES, NO_YES),
  toFocus: add('to-focus-side', TO_FOCUS, SIDES),
  toFocusLead: add('to-focus-lead', TO_FOCUS, PLACE_LEADS),
  tail: add('tail', PLACE_TAILS),
  status: add('status-office', STATUSES, NO_YES),
  innermost: add('innermost', NO_YES),
  inTurn: add('in-turn', NO_YES),
  source: add('source-places', PLACE_SOURCES, FEW),
  sourceSubject: add('source-subject', PLACE_SOURCES, NO_YES),
  sourceKind: add('source-kind', PLACE_SOURCES, PLACE_KINDS),
  rule: add('rule-how-places', ['said', 'carried', 'assumed', 'none'], FEW),
  before: add('of-figure-before-place-between', NO_YES, FEW, NO_YES),
  capital: add('capital-said-as', CAPITALS),
  capitalLead: add('capital-lead', PLACE_LEADS),
  ruleToFocus: add('rule-to-focus', TO_FOCUS, ['said', 'carried', 'assumed', 'none']),
} as const;
