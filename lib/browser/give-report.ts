import type { Reported, Telling } from '../report/reported.ts';
import type { ReportForm } from '../report/write-report.ts';
import { saveFiles } from './save-files.ts';

/** A file for the reader, or Markdown on the clipboard. */
export type ReportWay = ReportForm | 'copy';

/**
 * Gives the reader the report of a page; false where the clipboard refused it. What writes it comes when it is first wanted: most
 * readers of a page never do.
 */
export async function giveReport(page: Reported, way: ReportWay, telling: Telling): Promise<boolean> {
  const { writeReport } = await import('../report/write-report.ts');
  const { name, type, text } = writeReport(page, way === 'copy' ? 'markdown' : way, telling);
  if (way !== 'copy') {
    saveFiles([{ name, type, parts: [text] }]);
    return true;
  }
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
