import { builtinData } from '../../data/index.ts';
import { createReader } from '../../lib/engine/create-reader.ts';
import type { Candidate } from '../../lib/figure/choice/collect.ts';
import type { FigureSpot } from '../../lib/figure/choice/figure-spot.ts';
import type { Property } from '../../lib/figure/choice/weights.ts';
import { SPACES } from '../../lib/figure/choice/weights.ts';
import type { Evidence } from '../../lib/figure/figure.ts';
import type { Located } from '../../lib/figure/spot/slots.ts';
import { readInput } from './read-input.ts';

/** So many features are named of a candidate, those that weigh most. */
const MOST_FEATURES = 4;
/** So many candidates of a property. */
const MOST_CANDIDATES = 6;

const words = (evidence: Evidence | null): string =>
  evidence === null || evidence.text === '' ? '' : ` “${evidence.text}”`;

/** What the rules say of a property, and from which words. */
function ruled(property: Property, figure: Located): string {
  const [value, evidence] = {
    status: [figure.status, figure.statusEvidence],
    indicator: [figure.indicator, figure.indicatorEvidence],
    period: [figure.period, figure.periodEvidence],
    place: [figure.place, figure.placeEvidence],
  }[property] as [string | null, Evidence | null];
  return `${value ?? 'none'} (${evidence?.how ?? 'not said'}${words(evidence)})`;
}

function featuresOf(
  property: Property,
  { features }: Candidate<unknown>,
  weightOf: (feature: number) => number,
): string {
  return features
    .map((feature) => ({ name: SPACES[property].nameOf(feature), weight: weightOf(feature) }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_FEATURES)
    .map(({ name, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${name}`)
    .join(', ');
}

/**
 * `check --why WORDS FILE`: for each number whose words hold these, and each of its properties, what the rules say, the
 * candidates with their scores, and what weighs most for and against each.
 */
export async function explainWhy(
  file: string,
  asked: string,
  standardInput: () => AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
): Promise<0 | 2> {
  const input = await readInput(file, standardInput);
  if (!input.ok) {
    await write(`${input.code}\n`);
    return 2;
  }
  const data = builtinData();
  const lines: string[] = [];
  let last: number | null = null;
  const witness = (
    property: Property,
    { figure, discourse, weights }: FigureSpot,
    candidates: readonly Candidate<unknown>[],
  ): void => {
    const { start, end } = figure.quantity;
    const printed = discourse.article.text.slice(start, end);
    if (!printed.includes(asked)) return;
    if (start !== last) lines.push(`\n${printed}  [${start}, ${end})`);
    last = start;
    lines.push(`  ${property}: rules say ${ruled(property, figure)}`);
    const ordered = candidates.toSorted((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
    for (const [at, candidate] of ordered.entries()) {
      const named = featuresOf(property, candidate, (feature) => weights[property][feature]!);
      const mark = at === 0 ? '→' : ' ';
      lines.push(
        `    ${mark} ${candidate.key === '' ? 'none' : candidate.key}  ${candidate.score.toFixed(2)}  (${named})`,
      );
    }
  };
  createReader(data)(input.article, witness);
  await write(lines.length === 0 ? `no number holds "${asked}"\n` : `${lines.join('\n')}\n`);
  return 0;
}
