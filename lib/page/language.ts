import { find } from './dom.ts';

/** Letters that, of the languages met on these pages, only Vietnamese uses, or nearly so. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const SAMPLE = 20_000;

/** BCP 47 language of the text: what its letters show, else what the page states. Null when neither tells. */
export function findLanguage(document: Document, text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const marked = sample.match(VIETNAMESE)?.length ?? 0;
  if (marked >= 3 && marked >= sample.length * 0.02) return 'vi';
  const stated = find(document, 'html')?.getAttribute('lang')?.trim();
  return stated ? stated : null;
}
