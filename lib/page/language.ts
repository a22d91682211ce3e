import { hasVietnameseLetters } from '../text/language.ts';
import { find } from './dom.ts';

/** BCP 47 language of the text: Vietnamese where its letters show that, else what the page states. Null when neither tells. */
export function findLanguage(document: Document, text: string): string | null {
  if (hasVietnameseLetters(text)) return 'vi';
  const stated = find(document, 'html')?.getAttribute('lang')?.trim();
  return stated ? stated : null;
}
