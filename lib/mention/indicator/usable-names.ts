import { normPhrase } from '../../text/tokens.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { IndicatorName } from './indicator-name.ts';

/** So many words make a name that needs context one half of a whole name. */
const HALF = 3;

/** So many words may stand in front of what a sentence is about from its first words on ("Về ngân sách nhà nước, ..."). */
const OPENING = 3;
/** And so many of its words, the topic's own among them, are looked at. */
const LONGEST_OPENING = 8;

/**
 * Indicators that the article names by a name of its own, or by two long halves of one ("Xếp loại tổ chức cơ sở đảng: …
 * trong sạch, vững mạnh"), or of whose topic a sentence says that it is about it ("Về ngân sách, tổng chi ..."); only these may be
 * meant by a name that needs context.
 */
export function usableNames(sentences: readonly Sentence[]): (name: IndicatorName) => boolean {
  const named = new Set<string>();
  const halves = new Map<string, string>();
  for (const sentence of sentences) {
    for (const match of sentence.names) {
      const { value, weight } = match;
      if (value.context) {
        if (isAbout(sentence, match)) named.add(value.indicator.id);
        if (weight < HALF || value.concept) continue;
        const other = halves.get(value.indicator.id);
        if (other === undefined) halves.set(value.indicator.id, value.text);
        else if (other !== value.text) named.add(value.indicator.id);
        continue;
      }
      named.add(value.indicator.id);
      for (const id of value.indicator.kin ?? []) named.add(id);
    }
  }
  return ({ context, indicator }) => !context || named.has(indicator.id);
}

/** Do the first words of a sentence, in front of a name, say a topic of what it names? */
function isAbout({ tokens }: Sentence, { value, first }: PhraseMatch<IndicatorName>): boolean {
  const { topics = [] } = value.indicator;
  const opening = tokens.slice(0, Math.min(first, LONGEST_OPENING)).map(({ norm }) => norm);
  return topics.some((topic) => {
    const at = ` ${opening.join(' ')} `.indexOf(` ${normPhrase(topic)} `);
    return at >= 0 && opening.join(' ').slice(0, at).split(' ').length <= OPENING + 1;
  });
}
