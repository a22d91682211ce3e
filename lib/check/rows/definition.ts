import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { compare } from '../numbers/agreement.ts';
import { reason } from '../reason.ts';
import { isIssuerSaid } from '../restraint/evidence.ts';
import { type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';
import { type Pair, pairsOf } from './measure.ts';

/** Row 8: the page narrows the indicator otherwise than the source, or gives another issuer's number for the same. */
export function otherDefinition(subject: Subject): Verdict | null {
  const { figure } = subject;
  const [pair] = pairsOf(subject);
  if (pair === undefined) return null;
  const { reference } = pair;
  const params = sourceParams(subject, reference);
  if (isNarrowedOtherwise(subject, reference) && !(isUsualOf(subject, reference) && numbersAgree(pair))) {
    const definition = figure.definition ?? '';
    const why = reason('other-definition', { ...params, definition, sourceDefinition: reference.definition ?? '' });
    return verdict(subject, 'unclear', reference, why);
  }
  if (isOtherIssuer(subject, pair) && !numbersAgree(pair)) {
    const issuers = { issuer: figure.issuer ?? '', sourceIssuer: issuerOf(subject, pair) };
    const isShare = pair.page.family === 'plan-share';
    const why = isShare
      ? reason('share-of-other-issuer', { ...params, ...issuers })
      : reason('other-issuer', { ...params, ...issuers });
    return verdict(subject, 'unclear', reference, why);
  }
  return null;
}

/** Does the page narrow the indicator otherwise than the source (other prices, another poverty standard)? */
export const isNarrowedOtherwise = ({ figure }: Subject, reference: ReferenceFigure): boolean =>
  figure.definition !== null && figure.definition !== reference.definition;

/** Only by what is meant where the source names no definition: enough to agree, too little to accuse. */
export const isUsualOf = ({ figure, lexicons }: Subject, reference: ReferenceFigure): boolean =>
  reference.definition === null && lexicons.usual.has(figure.definition ?? '');

/** Does the page give a plan or target of somebody else than the source's? */
export function isOtherIssuer(subject: Subject, pair: Pair): boolean {
  const { figure } = subject;
  const source = issuerOf(subject, pair);
  return isIssuerSaid(figure) && figure.issuer !== source && !isWholeOf(figure, source);
}

/** "Năm 2019, tỉnh đặt mục tiêu ...": the place as a whole sets it, whichever of its bodies the source is of. */
function isWholeOf({ issuer, evidence }: Figure, source: string): boolean {
  return source.startsWith(`${issuer}-`) && !/\s(?:ủy|uỷ) |ubnd|hđnd/iu.test(` ${evidence.issuer?.text ?? ''} `);
}

/** Whose the source's number is: its own issuer, or the document's. */
export function issuerOf({ index }: Subject, { reference }: Pair): string {
  return reference.issuer ?? index.pack.issuer;
}

function numbersAgree(pair: Pair): boolean {
  const { kind } = comparePair(pair);
  return kind === 'equal' || kind === 'agrees';
}

/** The agreement of a pair's numbers; shares and indexes are computed by each paper for itself. */
export function comparePair({ page, source }: Pair): ReturnType<typeof compare> {
  const isComputed = page.family === 'plan-share' || page.family === 'index';
  return compare(page.printed, source.printed, isComputed ? 'computed' : 'taken');
}
