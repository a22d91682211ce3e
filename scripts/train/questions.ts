import type { Lexicons } from '../../data/index.ts';
import type { WeightsData } from '../../data/schemas/weights.ts';
import { createReader } from '../../lib/engine/create-reader.ts';
import type { Candidate } from '../../lib/figure/choice/collect.ts';
import type { FigureSpot } from '../../lib/figure/choice/figure-spot.ts';
import type { Property } from '../../lib/figure/choice/weights.ts';
import type { Label, LabelledText } from '../labels/texts.ts';
import type { Question } from './learn.ts';

const equals = (a: string, b: number): boolean => Math.abs(Number(a) - b) <= Math.abs(b) * 1e-12;

/** The label of the number of a spot, if it has one. */
function labelAt(labels: readonly Label[], { figure: { quantity } }: FigureSpot): Label | undefined {
  const { start, end } = quantity.number;
  return labels.find(
    ({ span, value }) => span.start < end && start < span.end && (Number.isNaN(value) || equals(quantity.value, value)),
  );
}

/** Which candidates a label lets in. Of an indicator that no candidate is, those are right that are none of the source's. */
function rightOf(
  property: Property,
  candidates: readonly Candidate<unknown>[],
  label: Label,
  sources: ReadonlySet<string>,
): (key: string) => boolean {
  const wanted = label[property];
  const isThere = candidates.some(({ key }) => key === wanted);
  if (property !== 'indicator' || isThere || !wanted.startsWith('other:')) return (key) => key === wanted;
  return (key) => key === '' || !sources.has(key);
}

/** What the labelled figures ask of each property, as the engine with these weights meets them. */
export function questionsOf(
  data: Lexicons,
  weights: WeightsData,
  texts: readonly LabelledText[],
  sources: ReadonlySet<string>,
): Record<Property, Question[]> {
  const questions: Record<Property, Question[]> = { status: [], indicator: [], period: [], place: [] };
  const read = createReader({ ...data, weights });
  for (const { article, labels } of texts) {
    read(article, (property, spot, candidates) => {
      const label = labelAt(labels, spot);
      if (label === undefined) return;
      if (label[property] === undefined) return;
      const isRight = rightOf(property, candidates, label, sources);
      questions[property].push(candidates.map(({ key, features }) => ({ features, right: isRight(key) })));
    });
  }
  return questions;
}
