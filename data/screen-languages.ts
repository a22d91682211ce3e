/**
 * The languages of screens and sentences; a reader whose browser asks for none of them gets English. One more is an id more here:
 * what has no words in it then does not compile. Names in the data stay Vietnamese and English.
 */
export const LANGS = ['vi', 'en'] as const;

export type Lang = (typeof LANGS)[number];

export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);
