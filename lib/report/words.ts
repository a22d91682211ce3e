import type { Lang } from '../explain/lang.ts';
import type { ReportWords } from './report-words.ts';
import { reportEn } from './words-en.ts';
import { reportVi } from './words-vi.ts';

const WORDS: Readonly<Record<Lang, ReportWords>> = { vi: reportVi, en: reportEn };

export const reportWords = (lang: Lang): ReportWords => WORDS[lang];
