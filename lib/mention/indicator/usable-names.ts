import type { Sentence } from '../sentence/sentence.ts';
import type { IndicatorName } from './indicator-name.ts';

/** So many words make a name that needs context one half of a whole name. */
const HALF = 3;

/**
 * Indicators that the article names by a name of its own, or by two long halves of one ("Xếp loại tổ chức cơ sở đảng: …
 * trong sạch, vững mạnh"); only these may be meant by a name that needs context.
 */
export function usableNames(sentences: readonly Sentence[]): (name: IndicatorName) => boolean {
  const named = new Set<string>();
  const halves = new Map<string, string>();
  for (const sentence of sentences) {
    for (const { value, weight } of sentence.names) {
      if (value.context) {
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
