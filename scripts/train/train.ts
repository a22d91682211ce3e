import type { Lexicons } from '../../data/index.ts';
import type { WeightsData } from '../../data/schemas/weights.ts';
import type { Property } from '../../lib/figure/choice/weights.ts';
import { numbersOf, PROPERTIES, SPACES } from '../../lib/figure/choice/weights.ts';
import type { LabelledText } from '../labels/texts.ts';
import type { Question } from './learn.ts';
import { learn } from './learn.ts';
import { questionsOf } from './questions.ts';

/** Weights under which the rules decide alone: where learning begins. */
function rulesAlone(): WeightsData {
  const of = (property: Property): Record<string, number[]> =>
    Object.fromEntries(
      SPACES[property].templates.map(({ name, places, size }) => {
        const numbers = new Array<number>(size).fill(0);
        if (!/^rule\b/u.test(name)) return [name, numbers];
        // a status template ends in the status itself: only the rule's own is right
        const last = places.at(-1)?.length ?? 1;
        const isStatus = property === 'status';
        return [name, numbers.map((_, at) => (isStatus && !ownStatus(at, places, last) ? 0 : 100))];
      }),
    );
  return {
    version: 1,
    properties: { status: of('status'), indicator: of('indicator'), period: of('period'), place: of('place') },
  };
}

/** "rule-how:target,said,target": does the first value of the template name the last? */
function ownStatus(at: number, places: readonly (readonly string[])[], last: number): boolean {
  const rest = places.slice(1).reduce((product, { length }) => product * length, 1);
  return Math.floor(at / rest) === at % last;
}

/** In so many parts the texts meet the choices of weights that have not learnt from them. */
const PARTS = 3;

/** Of a period far more features speak than of the others: on texts not learnt from it was right more often where they shrink faster. */
const SHRINK: Readonly<Record<Property, number>> = { status: 0.02, indicator: 0.02, period: 0.04, place: 0.02 };

type Questions = ReturnType<typeof questionsOf>;

/** The weights that questions teach. */
function weightsOf(questions: Questions): WeightsData {
  const learnt = (property: Property): Record<string, number[]> =>
    numbersOf(property, learn(questions[property], SPACES[property].size, SHRINK[property]));
  return {
    version: 1,
    properties: {
      status: learnt('status'),
      indicator: learnt('indicator'),
      period: learnt('period'),
      place: learnt('place'),
    },
  };
}

function joined(all: readonly Questions[]): Questions {
  const of = (property: Property): Question[] => all.flatMap((questions) => questions[property]);
  return { status: of('status'), indicator: of('indicator'), period: of('period'), place: of('place') };
}

/**
 * Learns the weights of all properties from labelled texts: first as the rules alone read them; then once more as the engine
 * meets its own choices, since one figure's are what the next ones go on with. For that each text is read with weights that
 * were learnt from the others, or the earlier choices would be right more often than they are on unseen text. The same texts
 * and code give the same weights.
 */
export function train(data: Lexicons, texts: readonly LabelledText[], sources: ReadonlySet<string>): WeightsData {
  const parts = Array.from({ length: PARTS }, (_, part) => texts.filter((__, at) => at % PARTS === part));
  const ruled = parts.map((part) => questionsOf(data, rulesAlone(), part, sources));
  const chosen = parts.map((part, at) => {
    const others = weightsOf(joined(ruled.filter((_, other) => other !== at)));
    return questionsOf(data, others, part, sources);
  });
  return weightsOf(joined(chosen));
}

export const printed = (weights: WeightsData): string => {
  const lines = PROPERTIES.map((property) => {
    const rows = Object.entries(weights.properties[property]).map(
      ([name, numbers]) => `      ${JSON.stringify(name)}: ${JSON.stringify(numbers)}`,
    );
    return `    ${JSON.stringify(property)}: {\n${rows.join(',\n')}\n    }`;
  });
  return `{\n  "version": 1,\n  "properties": {\n${lines.join(',\n')}\n  }\n}\n`;
};
