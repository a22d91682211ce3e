import type { Lang } from '../panel-props.ts';
import { correctEn } from './correct-en.ts';
import type { CorrectTexts } from './correct-texts.ts';
import { correctVi } from './correct-vi.ts';

export type { CorrectTexts, PeriodKind } from './correct-texts.ts';

const TEXTS: Readonly<Record<Lang, CorrectTexts>> = { vi: correctVi, en: correctEn };

/** The texts around corrected readings in a language. */
export const correctTexts = (lang: Lang): CorrectTexts => TEXTS[lang];
