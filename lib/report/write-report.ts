import { reportFileName } from './file-name.ts';
import { reportHtml } from './html.ts';
import { reportMarkdown } from './markdown.ts';
import { outlineOf } from './outline-of.ts';
import type { Reported, Telling } from './reported.ts';
import { reportWords } from './words.ts';

export type ReportForm = 'html' | 'markdown';

/** A report as a file. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Tells a checked page as a file that stands by itself. Pure: the same page, in the same words, gives the same file. */
export function writeReport(page: Reported, form: ReportForm, telling: Telling): ReportFile {
  const outline = outlineOf(page, telling);
  const { struck } = reportWords(telling.lang);
  return form === 'html'
    ? {
        name: reportFileName(page.title, page.checkedAt, 'html'),
        type: 'text/html',
        text: reportHtml(outline, struck),
      }
    : {
        name: reportFileName(page.title, page.checkedAt, 'md'),
        type: 'text/markdown',
        text: reportMarkdown(outline, struck),
      };
}
