import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import type { FormCache } from '../../text/forms.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { findPhrases } from '../../words/find-phrases.ts';
import { keepLongest } from '../../words/longest.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { isBesideOthers } from './beside-others.ts';
import { cautionOf } from './cautions.ts';
import { isOfDoing } from './of-doing.ts';
import { isDuration, isOfForm } from './of-form.ts';
import type { Stretch } from './parts.ts';
import type { ResidueKind } from './residue-index.ts';
import type { SourceResidue } from './source-residue.ts';
import { repeating } from './source-words.ts';

/** What a figure is held against, as far as words go. */
export interface Counted {
  /** The words that the source prints of its own figure. */
  readonly source: readonly Token[];
  /** Runs of words of the source's sentence: who repeats them in front of a number says what the source says there. */
  readonly runs: ReadonlySet<string>;
  /** Id of the source's place, whose name is in no way. */
  readonly place: string;
  /** Every word of the indicator's names, in both forms; what stands within a name and is none of them narrows it. */
  readonly nameWords: ReadonlySet<string>;
  /** The forms of words, worked out once for a page. */
  readonly forms: FormCache;
  /** Does the source print this indicator? Numbers of it in front tell of themselves. */
  readonly isPrinted: (indicator: string) => boolean;
  /** The words that narrow nothing. */
  readonly residue: SourceResidue;
}

type Kind = ResidueKind;
type Role = Stretch['role'];

/** Units of people: the word for the unit may itself say who they are ("60 đoàn viên"). */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'party-member']);
const ANYBODY: ReadonlySet<string> = new Set(
  'người lao động đồng chí đảng viên nguoi lao dong chi dang vien'.split(' '),
);

/** The tokens of a sentence by what covers them. */
export interface Cover {
  /** The first token of a stretch at or behind one that nothing covers, or -1. */
  nextUncovered(from: number, stretch: Stretch): number;
  /** Is it a word that the page or the source uses for the figure, and none that is neutral anywhere? */
  isKnown(at: number, stretch: Stretch): boolean;
}

/** What covers the tokens of a sentence around a figure, or of its list's head. */
export function coverOf(tokens: readonly Token[], figure: Figure, counted: Counted): Cover {
  const form = tokens.some(({ norm, bare }) => norm !== bare) ? 'norm' : 'bare';
  const found = findPhrases(counted.residue.index, tokens, form === 'bare');
  const isSpent = /^(?:VND|USD)/u.test(figure.unit) && counted.nameWords.has('chi');
  const ofRole: Readonly<Record<Role, readonly PhraseMatch<Kind>[]>> = {
    complement: found.complement,
    subject: found.subject,
    opening: isSpent ? found.openingOfSpent : found.opening,
    front: isSpent ? found.frontOfSpent : found.front,
  };
  const looked: Partial<Record<Role, readonly (Kind | undefined)[]>> = {};
  const kindAt = (role: Role, at: number): Kind | undefined => {
    looked[role] ??= kindsOf(ofRole[role], tokens, form === 'bare');
    return looked[role][at];
  };
  const known = knownWords(figure, counted, form);
  const placed = new Set(counted.place.split('-'));
  const repeated = repeating(tokens, counted.runs);
  // "năng suất bình quân" of both: what parts there parts here alike
  const pairs = new Set(counted.source.slice(1).map((token, at) => `${counted.source[at]![form]} ${token[form]}`));
  const isInSource = (all: readonly Token[], at: number): boolean =>
    [at, at + 1].some((second) => pairs.has(`${all[second - 1]?.[form]} ${all[second]?.[form]}`));
  const negation = cautionOf(figure, 'negated')?.span ?? null;
  const isCovered = (at: number, { role, to }: Stretch): boolean => {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (token.end <= figure.start && repeated.has(token))) return true;
    if (isOfForm(tokens, at, figure)) return true;
    if ((kindAt(role, at) === 'parting' && !isInSource(tokens, at)) || isDuration(tokens, at, figure)) return false;
    if (role !== 'complement' && isOfDoing(figure) && isBesideOthers(tokens, at, { role, to }, form)) return false;
    if (inSpan(token, negation) || kindAt(role, at) !== undefined || known.has(token[form]) || placed.has(token.bare))
      return true;
    return isOfNumber(token, figure, form) || isAnybody(tokens, at, figure) || isSourceOf(tokens, at, counted);
  };
  return {
    nextUncovered(from, stretch) {
      for (let at = from; at < stretch.to; at++) if (!isCovered(at, stretch)) return at;
      return -1;
    },
    isKnown: (at, { role }) => tokens[at]!.kind === 'word' && kindAt(role, at) === undefined,
  };
}

/** The words the figure was read from and those of the source. */
function knownWords(figure: Figure, { source, nameWords, forms }: Counted, form: 'norm' | 'bare'): ReadonlySet<string> {
  const { indicator, place, period, status, measure, issuer, definition } = figure.evidence;
  const known = new Set(source.map((token) => token[form]));
  // "thêm 8 tiêu chí": of what was gained the word for it says nothing else.
  const gain = figure.measure === 'change' && figure.direction === 'up' ? measure : null;
  for (const evidence of [place, period, status, gain, issuer, definition]) {
    for (const token of tokenize(evidence?.text ?? '', undefined, forms)) known.add(token[form]);
  }
  for (const token of tokenize(indicator?.text ?? '', undefined, forms))
    if (nameWords.has(token[form])) known.add(token[form]);
  return known;
}

/**
 * Per token the kind of the phrase that it belongs to. Parting words weigh more, but where they stand in a longer phrase
 * ("trong số các chỉ tiêu"); a single one of them says nothing without accents: "moi" is "mỗi" and "mới".
 */
function kindsOf(
  found: readonly PhraseMatch<Kind>[],
  tokens: readonly Token[],
  unaccented: boolean,
): readonly (Kind | undefined)[] {
  const kinds: (Kind | undefined)[] = new Array(tokens.length).fill(undefined);
  const mark = ({ value, first, last, runs }: PhraseMatch<Kind>): void => {
    for (const [from, to] of runs ?? [[first, last]]) kinds.fill(value, from, to + 1);
  };
  for (const match of found) if (match.value !== 'parting') mark(match);
  for (const match of keepLongest(found)) {
    if (match.value === 'parting' && !(unaccented && match.weight === 1)) mark(match);
  }
  return kinds;
}

export const inSpan = ({ start, end }: Span, span: Span | null): boolean =>
  span !== null && span.start <= start && end <= span.end;

/** "300 người dân" are people like others; "300 người dân tộc Tày" are not. */
const isAnybody = (tokens: readonly Token[], at: number, { unit, unitWord }: Figure): boolean =>
  PEOPLE.has(unit) &&
  ['dân', 'dan'].includes(tokens[at]!.norm) &&
  inSpan(tokens[at - 1] ?? tokens[at]!, unitWord) &&
  tokens[at + 1]?.bare !== 'toc';

/** "từ nguồn vận động": from what the source itself tells of. */
const isSourceOf = (tokens: readonly Token[], at: number, { source }: Counted): boolean =>
  tokens[at]!.norm === 'nguồn' && source.some(({ norm }) => norm === tokens[at + 1]?.norm);

/** Does the token belong to the number, its bound or its unit? A word for people must be one for anybody. */
function isOfNumber(token: Token, figure: Figure, form: 'norm' | 'bare'): boolean {
  if (inSpan(token, figure.number) || inSpan(token, figure.boundWord)) return true;
  if (!inSpan(token, figure.unitWord)) return inSpan(token, figure);
  return !PEOPLE.has(figure.unit) || form === 'bare' || ANYBODY.has(token.norm);
}
