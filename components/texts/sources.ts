import type { Lang } from '../panel-props.ts';
import { sourcesEn } from './sources-en.ts';
import type { SourcesTexts } from './sources-texts.ts';
import { sourcesVi } from './sources-vi.ts';

export type { SourcesTexts } from './sources-texts.ts';

/** The texts of the page of sources in a language. */
export const sourcesTexts = (lang: Lang): SourcesTexts => (lang === 'vi' ? sourcesVi : sourcesEn);
