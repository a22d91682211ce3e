import { LANGS, type Lang } from '../../data/screen-languages.ts';

export { isLang, LANGS, type Lang } from '../../data/screen-languages.ts';

export type Bilingual = Readonly<Record<Lang, string>>;

/** What data and packs call a thing: in Vietnamese and English, whatever languages the screens speak. */
export type DataWords = Readonly<Record<'vi' | 'en', string>>;

/** Words of data in the language of a reader; a reader of neither language gets the English ones. */
export const dataWords = ({ vi, en }: DataWords, lang: Lang): string => (lang === 'vi' ? vi : en);

/** The same said in every language of the screens. */
export const inEveryLang = <Said>(say: (lang: Lang) => Said): Readonly<Record<Lang, Said>> =>
  Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as Record<Lang, Said>;
