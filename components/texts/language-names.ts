import type { Lang } from '../../lib/explain/lang.ts';

/** Each language by its own name: the same in every language of the screen. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };
