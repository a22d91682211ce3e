/** The languages of screens and sentences. */
export type Lang = 'vi' | 'en';

export type Bilingual = Readonly<Record<Lang, string>>;
