import type { Lang } from '../panel-props.ts';
import { mendEn } from './mend-en.ts';
import type { MendTexts } from './mend-texts.ts';
import { mendVi } from './mend-vi.ts';

export type { MendTexts } from './mend-texts.ts';

/** The texts around a source that is looked at again, in a language. */
export const mendTexts = (lang: Lang): MendTexts => (lang === 'vi' ? mendVi : mendEn);
