import { carried, evidenceOf } from '../../mention/evidence.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA, NO_BREAK } from '../../mention/sentence/sentence.ts';
import { allIn } from '../../mention/sentence/sentence-lookup.ts';
import { keepLongest } from '../../words/longest.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { DefinitionSlot, Named } from '../spot/slots.ts';

const FAR = 24;

const NONE: DefinitionSlot = { definition: null, definitionEvidence: null };

/** The definition that narrows a figure's indicator: prices, a poverty standard, whose revenue. `heads`: those of its cell. */
export function readDefinition(
  figure: Named,
  text: string,
  lexicon: FigureLexicon,
  heads: readonly Sentence[] = [],
): DefinitionSlot {
  const allowed = definitionsOf(figure, lexicon);
  if (allowed.length === 0) return NONE;
  const own = ownDefinition(figure, text, allowed);
  return own === NONE ? definitionIn(heads, text, allowed) : own;
}

/** Of a cell: what the heads of its row, its column or its table say. */
function definitionIn(heads: readonly Sentence[], text: string, allowed: readonly string[]): DefinitionSlot {
  for (const head of heads) {
    const match = keepLongest(head.definitions).find(({ value }) => allowed.includes(value.id));
    if (match === undefined) continue;
    return {
      definition: match.value.id,
      definitionEvidence: evidenceOf(text, head, match.first, match.last, 'said'),
    };
  }
  return NONE;
}

function ownDefinition(figure: Named, text: string, allowed: readonly string[]): DefinitionSlot {
  const { sentence, placed, window, governing } = figure;
  const from = Math.max(window.from, window.own - FAR, 0);
  const to = Math.min(sentence.tokens.length, window.to + FAR);
  const { next } = window;
  const around = allIn(sentence.definitions, from, to, ({ last }) => last < to);
  const match = keepLongest(around).find(
    ({ value, first }) =>
      allowed.includes(value.id) && first < next && bracketedOrBefore(sentence, placed.last, first, next),
  );
  if (match !== undefined) {
    const definitionEvidence = evidenceOf(text, sentence, match.first, match.last, 'said');
    return { definition: match.value.id, definitionEvidence };
  }
  if (governing === null || governing.sentence !== sentence || governing.definition === null) return NONE;
  const { definition, definitionEvidence } = governing;
  return allowed.includes(definition) ? { definition, definitionEvidence: carried(definitionEvidence) } : NONE;
}

/** What may narrow a figure's indicator: its own definitions, and prices where it is counted in money or is a share. */
function definitionsOf({ indicator: id }: Named, { indicators, shares, prices }: FigureLexicon): readonly string[] {
  const indicator = id === null ? undefined : indicators.get(id);
  if (indicator === undefined) return [];
  const own = indicator.definitions ?? [];
  const isPriced = shares.has(indicator.id) || indicator.units.some((unit) => /^(?:VND|USD)/u.test(unit));
  return isPriced ? [...own, ...prices] : own;
}

/** ", theo giá so sánh 2010": so many tokens may stand between the comma and the words. */
const NEAR_COMMA = 3;

/** Words behind the number belong to it in its own clause, in a bracket right after it, or right behind the comma there. */
function bracketedOrBefore(sentence: Sentence, last: number, at: number, next: number): boolean {
  if (at <= last) return true;
  for (let token = last + 1; token < at; token++) {
    if (sentence.breaks[token] === NO_BREAK) continue;
    if (sentence.breaks[token] === COMMA && at - token <= NEAR_COMMA) return true;
    if (sentence.tokens[token]!.bare !== '(' || token > last + 6) return false;
    let end = at;
    while (end < next && sentence.tokens[end]!.bare !== ')') end++;
    return end < next;
  }
  return true;
}
