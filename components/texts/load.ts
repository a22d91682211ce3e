import type { Lang } from '../panel-props.ts';
import type { LateTexts } from './late-texts.ts';
import { type AllTexts, type Texts, withLate } from './texts.ts';

/** One language's words are loaded; the others' stay where they are until the reader asks for them. */
const TEXTS: Readonly<Record<Lang, () => Promise<Texts>>> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
};
const LATE: Readonly<Record<Lang, () => Promise<LateTexts>>> = {
  vi: async () => (await import('./vi-late.ts')).viLate,
  en: async () => (await import('./en-late.ts')).enLate,
};

/** Loads the words that the panel is drawn with. */
export const loadTexts = (lang: Lang): Promise<Texts> => TEXTS[lang]();

/** The same with the words of what is loaded late. */
export const loadAllTexts = async (lang: Lang): Promise<AllTexts> =>
  withLate(await loadTexts(lang), await LATE[lang]());
