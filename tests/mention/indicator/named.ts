import { builtinData } from '../../../data/index.ts';
import type { ConceptData } from '../../../data/schemas/concept.ts';
import { compileLexicon, type FigureLexicon } from '../../../lib/figure/lexicon.ts';
import type { IndicatorName } from '../../../lib/mention/indicator/indicator-name.ts';
import { readSentences } from '../../../lib/mention/sentence/read-sentences.ts';
import { readNumbers } from '../../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../../lib/quantity/units.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';

const data = builtinData();
const units = indexUnits(data.units);
const whole = compileLexicon(data);

/** The names that a lexicon finds in a sentence. */
function namesIn(sentence: string, lexicon: FigureLexicon): readonly IndicatorName[] {
  const article = articleFromText({ title: '', paragraphs: [sentence] });
  const lines = readSentences(article, readNumbers(article, units), lexicon);
  return lines.flatMap((line) => line.names.map(({ value }) => value));
}

/** Which of the concept's indicators the sentence names by this concept, with no other name in the lexicon. */
export function namedAlone(sentence: string, concept: ConceptData): string[] {
  const concepts = { ...data.concepts, concepts: [concept] };
  const indicators = data.indicators.indicators.map((entry) => ({ ...entry, names: [] }));
  const lexicon = compileLexicon({ ...data, concepts, indicators: { ...data.indicators, indicators } });
  const names = namesIn(sentence, lexicon);
  return concept.indicators.filter((id) => names.some(({ indicator }) => indicator.id === id));
}

/** Every indicator that the sentence names with all the data. */
export const namedWithAll = (sentence: string): string[] =>
  namesIn(sentence, whole).map(({ indicator }) => indicator.id);
