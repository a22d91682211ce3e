import { useTexts } from '../context.ts';
import { type AlongTexts, alongTexts } from '../texts/along.ts';

/** The texts of exports, imports and backups. Not beside the page's own: they are loaded with what shows them. */
export const useAlongTexts = (): AlongTexts => alongTexts(useTexts().lang);
