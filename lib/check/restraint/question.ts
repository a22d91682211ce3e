import type { Figure } from '../../figure/figure.ts';
import { type FormCache, seenWords } from '../../text/forms.ts';
import { sentenceAround } from './parts.ts';

/** What closes a sentence behind its mark. */
const CLOSERS = /[!.…"”’»)\]]{1,5}$/u;
/** "Phải chăng thành phố trồng 60 ha rừng", with or without a mark. */
const OPENS_QUESTION = /(?:^|[:"“])\s*(?:phải chăng|liệu)\s/iu;

/** Does a number stand in a question, which claims nothing? */
export function isAsked(text: string, figure: Figure, forms: FormCache): boolean {
  const { start, end } = sentenceAround(text, figure, forms);
  const sentence = seenWords(text.slice(start, end));
  return sentence.trimEnd().replace(CLOSERS, '').endsWith('?') || OPENS_QUESTION.test(sentence);
}
