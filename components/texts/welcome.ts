import type { Lang } from '../panel-props.ts';
import { welcomeEn } from './welcome-en.ts';
import type { WelcomeTexts } from './welcome-texts.ts';
import { welcomeVi } from './welcome-vi.ts';

export type { WelcomeTexts } from './welcome-texts.ts';

const TEXTS: Readonly<Record<Lang, WelcomeTexts>> = { vi: welcomeVi, en: welcomeEn };

/** The texts of the welcome page in a language. */
export const welcomeTexts = (lang: Lang): WelcomeTexts => TEXTS[lang];
