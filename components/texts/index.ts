import type { Lang } from '../panel-props.ts';
import { en } from './en.ts';
import { enLate } from './en-late.ts';
import { type AllTexts, withLate } from './texts.ts';
import { vi } from './vi.ts';
import { viLate } from './vi-late.ts';

export type { AllTexts } from './texts.ts';

const ALL: Readonly<Record<Lang, AllTexts>> = { vi: withLate(vi, viLate), en: withLate(en, enLate) };

/** All words of panel and notes in a language. */
export const textsOf = (lang: Lang): AllTexts => ALL[lang];
