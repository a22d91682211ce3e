import type { Lang } from '../panel-props.ts';
import { optionsEn } from './options-en.ts';
import type { OptionsTexts } from './options-texts.ts';
import { optionsVi } from './options-vi.ts';

export type { OptionsTexts } from './options-texts.ts';

const TEXTS: Readonly<Record<Lang, OptionsTexts>> = { vi: optionsVi, en: optionsEn };

/** The texts of the options in a language. */
export const optionsTexts = (lang: Lang): OptionsTexts => TEXTS[lang];
