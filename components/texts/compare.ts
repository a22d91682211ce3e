import type { Lang } from '../panel-props.ts';
import { compareEn } from './compare-en.ts';
import type { CompareTexts } from './compare-texts.ts';
import { compareVi } from './compare-vi.ts';

export type { CompareTexts } from './compare-texts.ts';

/** The texts of two pages beside each other, in a language. */
export const compareTexts = (lang: Lang): CompareTexts => (lang === 'vi' ? compareVi : compareEn);
