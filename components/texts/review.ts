import type { Lang } from '../panel-props.ts';
import { reviewEn } from './review-en.ts';
import type { ReviewTexts } from './review-texts.ts';
import { reviewVi } from './review-vi.ts';

export type { ReviewTexts, RowProperty } from './review-texts.ts';

/** The texts around a document that becomes a source, in a language. */
export const reviewTexts = (lang: Lang): ReviewTexts => (lang === 'vi' ? reviewVi : reviewEn);
