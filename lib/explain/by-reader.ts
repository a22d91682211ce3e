import type { Bilingual, Lang } from './lang.ts';
import { small } from './text.ts';

/** Who is told: the reader himself, or whoever he hands it to, to whom he is somebody who has checked the page. */
export type Told = 'reader' | 'others';

/** Behind a verdict that rests on the reader's own reading. */
const BEHIND: Readonly<Record<Told, Bilingual>> = {
  reader: { vi: 'theo cách hiểu của bạn', en: 'by your reading' },
  others: { vi: 'theo cách hiểu của người đối chiếu', en: 'by the checker’s own reading' },
};

/** How the sentences begin that speak to the reader of what he has read, and how they begin for others. */
const BEGINNINGS: Readonly<Record<Lang, readonly (readonly [reader: string, others: string])[]>> = {
  vi: [
    ['Theo cách hiểu của bạn:', 'Theo cách hiểu của người đối chiếu:'],
    ['Bạn cho rằng ', 'Người đối chiếu cho rằng '],
    ['Bạn đã sửa ', 'Người đối chiếu đã sửa '],
  ],
  en: [
    ['By your reading:', 'By the checker’s own reading:'],
    ['You say that ', 'Whoever checked this says that '],
    ['You have corrected ', 'Whoever checked this has corrected '],
  ],
};

/** A verdict that says that it rests on the reader's reading, so that nobody takes it for ours. */
export const restingName = (name: string, lang: Lang, told: Told): string => `${name}, ${BEHIND[told][lang]}`;

/** A sentence that says first of all that it rests on the reader's reading. */
export const byReader = (sentence: string, lang: Lang): string => `${BEGINNINGS[lang][0]?.[0]} ${small(sentence)}`;

/** A sentence of a report's reasons as it is told to others. */
export function toOthers(sentence: string, lang: Lang): string {
  const found = BEGINNINGS[lang].find(([reader]) => sentence.startsWith(reader));
  return found === undefined ? sentence : found[1] + sentence.slice(found[0].length);
}
