import type { Lang } from '../../lib/explain/lang.ts';
import type { FileTexts } from './file-texts.ts';
import { fileTextsEn } from './file-texts-en.ts';
import { fileTextsVi } from './file-texts-vi.ts';

export const fileTextsOf = (lang: Lang): FileTexts => (lang === 'vi' ? fileTextsVi : fileTextsEn);

/** The name of a written file: what it is, the day, and its number where there are several ("doi-chieu-ghi-chu-2026-11-29-2.json"). */
export function fileNameOf(name: string, day: Date, ending: string, number = 1): string {
  const date = day.toISOString().slice(0, 10);
  return `${name}-${date}${number > 1 ? `-${number}` : ''}.${ending}`;
}
