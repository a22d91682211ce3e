import type { SidePage } from '../../lib/session/compared-side.ts';
import type { Lang } from '../panel-props.ts';
import type { CompareTexts } from '../texts/compare.ts';
import { formatMoment } from '../texts/format.ts';

/** How a page is called, and where and when it appeared; a pasted text has neither place nor day. */
export function originOf(
  { title, url, report }: SidePage,
  isText: boolean,
  t: CompareTexts,
  lang: Lang,
): { readonly title: string; readonly origin: string } {
  const named = title.trim();
  if (isText) return { title: named || t.pasted, origin: named === '' ? '' : t.pasted };
  const { published } = report.page;
  const day = published == null ? t.noDate : formatMoment(published.slice(0, 10), lang);
  return { title: named || t.untitled, origin: [URL.parse(url)?.host ?? '', day].filter(Boolean).join('\u00a0· ') };
}
