import { formatMoment } from '../../components/texts/format.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { Reason } from '../../lib/check/verdict.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { Report } from '../../lib/engine/report.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { localTime } from '../../lib/report/local-time.ts';
import { type ReportForm, writeReport } from '../../lib/report/write-report.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { struckIn } from '../../lib/text/struck.ts';

interface Told {
  readonly form: ReportForm;
  readonly lang: Lang;
  readonly builtin: Builtin;
  readonly packs: readonly Pack[];
}

/** The report of `--report`: the paper that the panel saves of the same page, without the reader's notes. */
export function paper(article: Article, report: Report, { form, lang, builtin, packs }: Told): string {
  const names = { ...builtin.namesWith(packs), packs };
  const { text, title, url, published } = article;
  const page = {
    report: explainReport(report, names),
    text,
    struck: struckIn(article),
    title,
    url,
    published,
    textLang: article.lang ?? 'vi',
    checkedAt: localTime(new Date()),
    notes: [],
  };
  return writeReport(page, form, { lang, names, time: (iso) => formatMoment(iso, lang) }).text;
}

/** The same of a file that has no article to check. */
export function paperOfNothing(file: string, reason: Reason, told: Told): string {
  const nothing = articleFromText({ title: file, paragraphs: [] });
  const report = told.builtin.engineFor(told.packs).check(nothing);
  return paper(nothing, { ...report, page: { ...report.page, reasons: [reason] } }, told);
}
