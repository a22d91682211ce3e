import { type Bilingual, inEveryLang, type Lang } from '../explain/lang.ts';
import type { Names } from '../explain/names.ts';
import { createSay, type Say } from '../explain/say.ts';
import type { Comparison, Told } from './comparison.ts';
import type { Params, Sentences } from './sentences.ts';
import { toldEn } from './told-en.ts';
import { toldVi } from './told-vi.ts';

const SENTENCES: Readonly<Record<Lang, Sentences>> = { vi: toldVi, en: toldEn };

/** The same comparison with the sentence of every reason and remark beside its code, in every language of the screens. */
export function tellComparison(comparison: Comparison, names: Names): Comparison {
  const says = inEveryLang((lang) => createSay(lang, names));
  const told = <Code extends keyof Params>(reason: Told<Code>): Told<Code> => ({
    ...reason,
    text: sentence(reason, says),
  });
  return {
    ...comparison,
    pairs: comparison.pairs.map((pair) => ({ ...pair, reason: told(pair.reason), remarks: pair.remarks.map(told) })),
  };
}

function sentence(reason: Told<keyof Params>, says: Readonly<Record<Lang, Say>>): Bilingual {
  // `pairReason` and `pairRemark` have held the parameters to the code
  const { code, params } = reason;
  return inEveryLang((lang) => (SENTENCES[lang][code] as (params: unknown, say: Say) => string)(params, says[lang]));
}
