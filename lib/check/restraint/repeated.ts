import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { hasCaution } from './cautions.ts';
import { isIssuerSaid } from './evidence.ts';
import { narrowingOf } from './narrowing.ts';
import type { Subject } from './subject.ts';

/**
 * Does the page give the same number again and say more of it there: whose plan it is, of which part, of which time, that it
 * was not reached? Titles and leads say things in short ("Chi ngân sách 45 tỷ đồng"), and are no wrong numbers by that.
 */
export function isSaidMoreExactly(subject: Subject, reference: ReferenceFigure): boolean {
  const { figure, page } = subject;
  return page.repeated(figure).some((other) => other.start !== figure.start && tellsMore(subject, other, reference));
}

function tellsMore(subject: Subject, other: Figure, reference: ReferenceFigure): boolean {
  const { figure, index } = subject;
  const isElsewhere = other.place !== figure.place && !isStated(figure.evidence.place);
  const isAtOtherTime = other.period !== figure.period && !isStated(figure.evidence.period);
  const isOfOther = isIssuerSaid(other) && other.issuer !== (reference.issuer ?? index.pack.issuer);
  return (
    isElsewhere ||
    isAtOtherTime ||
    isOfOther ||
    other.body !== null ||
    other.part === 'unnamed' ||
    other.status === 'denied' ||
    other.status === 'supposed' ||
    (other.definition !== null && other.definition !== reference.definition) ||
    hasCaution(other, 'taken-back') ||
    (hasCaution(other, 'negated') && !hasCaution(figure, 'negated')) ||
    (narrowingOf({ ...subject, figure: other }, reference)?.words ?? []).length > 0
  );
}
