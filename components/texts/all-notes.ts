import type { Lang } from '../panel-props.ts';
import { allNotesEn } from './all-notes-en.ts';
import type { AllNotesTexts } from './all-notes-texts.ts';
import { allNotesVi } from './all-notes-vi.ts';

export type { AllNotesTexts } from './all-notes-texts.ts';

/** The texts of the page of all notes in a language. */
export function allNotesTexts(lang: Lang): AllNotesTexts {
  return lang === 'vi' ? allNotesVi : allNotesEn;
}
