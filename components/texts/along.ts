import type { Lang } from '../panel-props.ts';
import { alongEn } from './along-en.ts';
import type { AlongTexts } from './along-texts.ts';
import { alongVi } from './along-vi.ts';

export type { AlongTexts } from './along-texts.ts';

const TEXTS: Readonly<Record<Lang, AlongTexts>> = { vi: alongVi, en: alongEn };

/** The texts of exports, imports and backups in a language. */
export const alongTexts = (lang: Lang): AlongTexts => TEXTS[lang];
