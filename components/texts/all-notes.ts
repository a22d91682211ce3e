import type { Lang } from '../panel-props.ts';
import { allNotesEn } from './all-notes-en.ts';
import type { AllNotesTexts } from './all-notes-texts.ts';
import { allNotesVi } from './all-notes-vi.ts';

export type { AllNotesTexts } from './all-notes-texts.ts';

const TEXTS: Readonly<Record<Lang, AllNotesTexts>> = { vi: allNotesVi, en: allNotesEn };

/** The texts of the page of all notes in a language. */
export const allNotesTexts = (lang: Lang): AllNotesTexts => TEXTS[lang];
