import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Evidence } from '../figure.ts';
import type { Named } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';

/** So many tokens may stand between the negation and its number ("không trồng được như kế hoạch là 100 ha"). */
const REACH = 10;
/** "không dưới", "không quá", "không chỉ", "chưa kể", "không còn": these deny nothing of what was reached. */
const NO_DENIAL: ReadonlySet<string> = new Set(
  'dưới quá ít kém thấp cao hơn nhiều lớn vượt trên chỉ những kể tính bao phải còn ngừng thay có gì duoi qua it only less more fewer exceed'.split(
    ' ',
  ),
);
/** A plan between them, or begun by the negation ("không đạt chỉ tiêu"), was not reached, and the number is what it says. */
const PLANS = cueSet('plan', 'target', 'target-head');
const TAKEN_BACK = cueSet('denied', 'supposed');

/**
 * "không đạt 100 ha", "chưa kết nạp được 90 đảng viên", "chưa đến 55%": the words that say of a number that it was not
 * reached, or null. A bound that is a negation ("chưa đến") is one of them; "không dưới" is none.
 */
export function readNegation(figure: Named, text: string): Evidence | null {
  const { sentence, placed, quantity, window } = figure;
  const { boundWord } = quantity;
  if (boundWord !== null && quantity.bound === 'less-than') {
    const at = sentence.tokens.findIndex(({ start }) => start >= boundWord.start);
    if (/^(?:chưa|chẳng|không|chua|khong)$/u.test(sentence.tokens[at]?.norm ?? '')) {
      return { text: text.slice(boundWord.start, boundWord.end), span: boundWord, how: 'said' };
    }
  }
  const from = Math.max(window.from, placed.first - REACH, 0);
  const found = lastCaution(sentence, from, placed.first, 'negated');
  if (found === undefined || partedBetween(sentence, found.first, placed.first)) return null;
  if (isInName(figure, found.first)) return null;
  const behind = found.last + 1;
  const isBound = behind < placed.first && found.first === found.last && NO_DENIAL.has(sentence.tokens[behind]!.norm);
  if (isDoubled(sentence, found.first)) return null;
  if (hasCue(sentence, found.first, placed.first, PLANS) || hasCue(sentence, behind, placed.first, TAKEN_BACK))
    return null;
  if (isBound || hasContent(figure, behind)) return null;
  return evidenceOf(text, sentence, found.first, found.last, 'said');
}

/** "diện tích hồng không hạt đạt 46 ha": a word of the indicator's own name denies nothing. */
function isInName({ sentence, name }: Named, at: number): boolean {
  if (name === null || at <= name.first || at > name.last) return false;
  return ` ${name.value.text} `.includes(` ${sentence.tokens[at]!.norm} `);
}

/** "không thể không", "chẳng thể không": denied twice, which denies nothing. */
function isDoubled({ tokens }: Sentence, at: number): boolean {
  return tokens[at - 1]?.norm === 'thể' && /^(?:không|chẳng|chưa)$/u.test(tokens[at - 2]?.norm ?? '');
}

/** Is there a word between that says what something else is than the figure's own name? */
function hasContent({ sentence, placed, name }: Named, from: number): boolean {
  for (let at = from; at < placed.first; at++) {
    const isNamed = name !== null && name.first <= at && at <= name.last;
    if (sentence.content[at] === 1 && !isNamed) return true;
  }
  return false;
}
