import type { Weakness } from '../../../lib/draft-pack/draft.ts';
import type { ReviewedRow } from '../../../lib/draft-pack/review.ts';
import { type Excerpt, excerpt } from '../../../lib/explain/excerpt.ts';
import type { RowProperty } from '../../texts/review.ts';
import { useReview } from './context.ts';
import { readAs, scopeOf } from './row-words.ts';

const PROPERTIES: readonly RowProperty[] = ['value', 'indicator', 'place', 'period', 'status', 'measure'];

/** What of a row makes a property weak. */
const WEAK: Readonly<Partial<Record<RowProperty, readonly Weakness[]>>> = {
  value: ['other-readings', 'other-unit'],
  indicator: ['assumed-indicator', 'part', 'clash'],
  status: ['assumed-status'],
  place: ['assumed-place', 'body'],
  period: ['assumed-period'],
  measure: ['assumed-measure'],
};

/** How a row was read: its sentence, and each property with the words it was read from and how firm that is. */
export function RowDetails({ row }: { row: ReviewedRow }) {
  const { session, t, mt, say } = useReview();
  const { text, rows } = session.review.value.draft;
  const drafted = rows.find(({ id }) => id === row.id);
  const words = (property: RowProperty): string =>
    property === 'value' || property === 'measure' ? row.quote.exact : row.words[property];
  const firm = (property: RowProperty): string => {
    const mended = drafted?.fields[property as keyof typeof drafted.fields] !== row.fields[property];
    if (mended) return t.evidence.yours;
    if (row.fields[property] === null) return t.evidence.missing;
    if (property === 'indicator' && drafted?.weak.includes('new-indicator')) return t.evidence.proposed;
    if (WEAK[property]?.some((one) => drafted?.weak.includes(one))) return t.evidence.assumed;
    if (words(property) !== '') return t.evidence.said;
    return row.saved === undefined ? t.evidence.usual : mt.asSaved;
  };
  const scope = scopeOf(row.fields, say, mt).map(({ field, ...shown }) => ({
    ...shown,
    isYours: drafted?.fields[field] !== row.fields[field],
  }));
  return (
    <>
      <p class="review-sentence" lang="vi">
        <Sentence words={excerpt(text, row.clause, row.span, [])} />
      </p>
      <table class="review-evidence">
        <caption class="visually-hidden">{t.evidence.label}</caption>
        <thead>
          <tr>
            <th scope="col">{t.evidence.property}</th>
            <th scope="col">{t.evidence.read}</th>
            <th scope="col">{t.evidence.words}</th>
            <th scope="col">{t.evidence.firm}</th>
          </tr>
        </thead>
        <tbody>
          {PROPERTIES.map((property) => (
            <tr key={property}>
              <th scope="row">{t.properties[property]}</th>
              <td>{readAs(property, row.fields, say, t) ?? t.evidence.missing}</td>
              <td lang="vi" dir="auto">
                {words(property) === '' ? <span class="review-none">{t.evidence.none}</span> : `“${words(property)}”`}
              </td>
              <td>{firm(property)}</td>
            </tr>
          ))}
          {scope.map(({ name, value, isYours }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>
                <span class="review-none">{t.evidence.none}</span>
              </td>
              <td>{isYours ? t.evidence.yours : row.saved === undefined ? t.evidence.assumed : mt.asSaved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The words around the number, which stands out. */
function Sentence({ words: { before, focus, after, cutBefore, cutAfter } }: { words: Excerpt }) {
  const joined = (runs: Excerpt['before']): string => runs.map(({ text }) => text).join('');
  return (
    <>
      {cutBefore ? '… ' : ''}
      {joined(before)}
      <strong>{joined(focus)}</strong>
      {joined(after)}
      {cutAfter ? ' …' : ''}
    </>
  );
}
