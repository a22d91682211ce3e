import { normPhrase } from '../../text/tokens.ts';
import { isWithin } from '../places.ts';
import { reason } from '../reason.ts';
import { cautionOf } from '../restraint/cautions.ts';
import { type Subject, verdict } from '../restraint/subject.ts';
import type { Reason, Verdict } from '../verdict.ts';

/** Row 1: the figure belongs to a place, or to a body below the city, that the source's figures are not about. */
export function otherPlace(subject: Subject): Verdict | null {
  const { figure, surface, references, commitments, index } = subject;
  if (figure.body !== null) {
    return verdict(subject, 'other-place', null, reason('other-place-body', { page: surface, body: figure.body.text }));
  }
  if (figure.place === null) return null;
  const printed = [...references, ...commitments].map(({ place }) => place);
  const sources = printed.length > 0 ? [...new Set(printed)] : [index.pack.place];
  // "xã Nông Thượng thêm 9 tiêu chí": what is not understood may be the very thing that the source tells of that place.
  const isPerhapsTold =
    figure.indicator === null &&
    figure.evidence.place?.how === 'said' &&
    index.printed.has(`${figure.place} ${figure.unit}`);
  if (isPerhapsTold || sources.includes(figure.place)) return namesake(subject, figure.place);
  const indicator = printed.length > 0 ? (figure.indicator ?? '') : '';
  const why = reason('other-place', { page: surface, place: figure.place, sources, indicator });
  return verdict(subject, 'other-place', null, why);
}

/**
 * A commune or ward shares its name with others. On a page about a place that has nothing to do with the source's, it is
 * one of those others.
 */
function namesake(subject: Subject, place: string): Verdict | null {
  const { index, lexicons, page, surface } = subject;
  const own = index.pack.place;
  const about = page.reading.place?.id ?? null;
  if (place === own || about === null) return null;
  const isRelated = isWithin(about, own, lexicons.places) || isWithin(own, about, lexicons.places);
  if (isRelated) return null;
  return verdict(subject, 'other-place', null, reason('namesake', { page: surface, place, about }));
}

/** Row 2: the source prints no figure for the indicator; what follows from its figures is offered, not compared. */
export function notPrinted(subject: Subject): Verdict | null {
  const { figure, surface: page, references, commitments, index } = subject;
  if (references.length > 0 || commitments.length > 0) return null;
  if (figure.indicator === null) return verdict(subject, 'not-in-resolution', null, reason('no-indicator', { page }));
  const reasons: Reason[] = [
    reason('not-printed', { page, indicator: figure.indicator, pack: index.pack.id }),
    ...(index.derived.get(figure.indicator) ?? [])
      .filter((derived) => derived.place === figure.place && derived.period === figure.period)
      .map((derived) => reason('derived', { pack: index.pack.id, derived: derived.id })),
  ];
  return verdict(subject, 'not-in-resolution', null, ...reasons);
}

/** Row 2 again: a share of workers, firms or loans is none of the economy. */
export function ofOtherWhole(subject: Subject): Verdict | null {
  const { figure, surface: page, index } = subject;
  const whole = cautionOf(figure, 'other-whole');
  if (whole === null || figure.measure !== 'level') return null;
  const params = { page, whole: normPhrase(whole.text), indicator: figure.indicator ?? '', pack: index.pack.id };
  return verdict(subject, 'not-in-resolution', null, reason('other-whole', params));
}

/** Row 3: the page itself does not let the figure be held against anything. */
export function notCheckable(subject: Subject): Verdict | null {
  const { figure, surface: page } = subject;
  const indicator = figure.indicator ?? '';
  const unclear = (why: Reason) => verdict(subject, 'unclear', null, why);
  if (figure.status === 'denied' || figure.status === 'supposed') {
    return unclear(reason(figure.status, { page, words: figure.evidence.status.text }));
  }
  if (figure.part === 'unnamed') return unclear(reason('part-unnamed', { page }));
  if (figure.period === 'unknown') return unclear(reason('period-unknown', { page, indicator }));
  if (figure.place === null) return unclear(reason('place-unknown', { page, indicator }));
  return null;
}
