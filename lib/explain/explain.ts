import type { Reason } from '../check/verdict.ts';
import { arithmeticEn, arithmeticVi } from './arithmetic.ts';
import { type Sentences, sentencesOf } from './catalogue.ts';
import { judgeEn, judgeVi } from './detect.ts';
import type { Lang } from './lang.ts';
import type { Names } from './names.ts';
import { createSay } from './say.ts';
import { verdictEn } from './verdict-en.ts';
import { verdictVi } from './verdict-vi.ts';

const SENTENCES: Readonly<Record<Lang, Sentences>> = {
  vi: { ...sentencesOf(verdictVi), ...sentencesOf(arithmeticVi), ...sentencesOf(judgeVi) },
  en: { ...sentencesOf(verdictEn), ...sentencesOf(arithmeticEn), ...sentencesOf(judgeEn) },
};

/**
 * One reason as a sentence of the language. Ids become names, decimals the reader's numbers; words of the page and of the
 * source stay as printed, so the result is text and never markup. A code of a newer program is shown as it is.
 */
export function explain(reason: Reason, lang: Lang, names: Names): string {
  const sentences = SENTENCES[lang];
  const sentence = Object.hasOwn(sentences, reason.code) ? sentences[reason.code] : undefined;
  return sentence === undefined ? reason.code : sentence(reason.params, createSay(lang, names));
}
