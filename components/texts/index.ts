import type { Lang } from '../panel-props.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';
import { vi } from './vi.ts';

export type { Texts } from './texts.ts';

/** The panel's own texts in a language. */
export function textsOf(lang: Lang): Texts {
  return lang === 'vi' ? vi : en;
}
