import { readSentences } from '../mention/sentence/read-sentences.ts';
import type { Numbers } from '../quantity/quantity.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { correctionsIn, nearSentences } from './caution/corrections.ts';
import { readCautions } from './caution/read-cautions.ts';
import type { Witness } from './choice/choice.ts';
import { choiceOfSentence, createChoice } from './choice/choice.ts';
import { beginDiscourse } from './discourse/begin-discourse.ts';
import { enterSentence } from './discourse/enter-sentence.ts';
import type { Focus } from './discourse/focus.ts';
import { leaveSentence } from './discourse/leave-sentence.ts';
import { isHead } from './discourse/rival-time.ts';
import type { Figure, Reading } from './figure.ts';
import type { FigureLexicon } from './lexicon.ts';
import { readReadings } from './measure/readings.ts';
import { mentionsIn } from './mentions.ts';
import { readSentenceFigures } from './read-sentence.ts';
import { toFigure } from './to-figure.ts';

/**
 * Reads what the numbers of an article measure, where, when and how firmly. Takes the article, its numbers
 * (lib/quantity), the lexicon made of data/indicators.json and data/places.json, and, where they are cut already, its tokens
 * with the tags of `lexicon.classify`, and the place it is about where that is known (`place`); gives the figures in the order of the
 * text, with the words each property was read from. Numbers that are no figures come back as `numerals`. Linear in the
 * length of the text.
 */
export function readFigures(
  article: Article,
  numbers: Numbers,
  lexicon: FigureLexicon,
  tokensOf?: TokensOf,
  witness: Witness | null = null,
  place: Focus | null = null,
): Reading {
  const sentences = readSentences(article, numbers, lexicon, tokensOf);
  const { weights } = lexicon;
  const figures: Figure[] = [];
  const corrections = correctionsIn(sentences);
  let discourse = beginDiscourse(article, sentences, lexicon, place);
  const main = discourse.result?.id ?? null;
  const choice = weights === null ? null : createChoice(weights, article.published, sentences, isHead, main, witness);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    discourse = enterSentence(discourse, sentence, sentences[index - 1]);
    const choose =
      choice === null || sentence.quantities.length === 0 ? null : choiceOfSentence(discourse, choice, sentence, index);
    const near = nearSentences(sentences, index, corrections);
    const filled = readSentenceFigures(discourse, sentence, choose, near);
    const ways = filled.map((figure) => readReadings(figure, lexicon));
    // What follows goes on with a figure as it is read in the end; within its sentence, as its own words say it.
    const settled = ways.map(({ main }) => main);
    discourse = leaveSentence(discourse, sentence, settled);
    for (let at = 0; at < ways.length; at++) {
      figures.push(toFigure(discourse, ways[at]!, readCautions(discourse, settled, at, near)));
    }
    sentence.forget();
  }
  const { focus, result } = discourse;
  return {
    figures,
    numerals: numbers.numerals.map(({ start, end }) => ({ start, end })),
    place: focus === null ? null : { id: focus.id, evidence: focus.evidence },
    period: result === null ? null : { id: result.id, evidence: result.evidence },
    mentions: mentionsIn(sentences),
  };
}
