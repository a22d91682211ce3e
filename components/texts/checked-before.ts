import type { Lang } from '../panel-props.ts';

/** Over the pages that were checked last. */
export const checkedBeforeTitle = (lang: Lang): string => (lang === 'vi' ? 'Vừa đối chiếu' : 'Checked recently');
