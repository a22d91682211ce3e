import type { Lang } from '../panel-props.ts';
import { checkTextEn } from './check-text-en.ts';
import type { CheckTextTexts } from './check-text-texts.ts';
import { checkTextVi } from './check-text-vi.ts';

export type { CheckTextTexts } from './check-text-texts.ts';

const TEXTS: Readonly<Record<Lang, CheckTextTexts>> = { vi: checkTextVi, en: checkTextEn };

/** The texts of the page that checks a text, in a language. */
export const checkTextTexts = (lang: Lang): CheckTextTexts => TEXTS[lang];
