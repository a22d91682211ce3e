import type { Pack } from '../../data/schemas/pack.ts';
import { reason, type SourceParams } from '../check/reason.ts';
import type { CheckedFigure, ReasonParam } from '../check/verdict.ts';
import { judgeReason } from '../detect/reason.ts';
import type { Article } from '../text/article.ts';
import type { Report } from './report.ts';

/** The same text for all addresses of one page. */
export type KeyOf = (url: string) => string;

/** A document of fewer letters may stand on a page that is none of it. */
const LEAST_LENGTH = 100;
/** So much of a page is the document where all of it stands there: the rest is what a site puts around it. */
const MOST_OF_PAGE = 0.8;

/**
 * The report on a page that is itself one of the sources: it says so, and no figure of it differs from that source. What is printed
 * there otherwise by now is a change of the page, and no mistake.
 */
export function withOwnSource(report: Report, article: Article, packs: readonly Pack[], keyOf: KeyOf): Report {
  const own = packs.filter((pack) => isPageOf(pack, article, keyOf)).map(({ id }) => id);
  if (own.length === 0) return report;
  const told = own.map((pack) => judgeReason('judge-own-source', { pack }));
  return {
    ...report,
    page: { ...report.page, reasons: [...report.page.reasons, ...told] },
    figures: report.figures.map((checked) => (differsFrom(own, checked) ? unaccused(checked) : checked)),
  };
}

function isPageOf({ source, text }: Pack, article: Article, keyOf: KeyOf): boolean {
  if (source.url !== null && article.url !== null && keyOf(source.url) === keyOf(article.url)) return true;
  const [document, page] = [plain(text), plain(article.text)];
  if (document.length < LEAST_LENGTH || document.length < MOST_OF_PAGE * page.length) return false;
  return page.includes(document);
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const differsFrom = (own: readonly string[], { verdict }: CheckedFigure): boolean =>
  verdict.kind === 'differs' && verdict.pack !== null && own.includes(verdict.pack);

function unaccused({ figure, verdict }: CheckedFigure): CheckedFigure {
  const [first] = verdict.reasons;
  const { page, source, role } = (first?.params ?? {}) as Partial<Record<keyof SourceParams, ReasonParam>>;
  const params = {
    page: String(page ?? ''),
    source: String(source ?? ''),
    pack: verdict.pack ?? '',
    reference: verdict.reference ?? '',
    role: role === 'resolution' ? ('resolution' as const) : ('report' as const),
  };
  return { figure, verdict: { ...verdict, kind: 'unclear', reasons: [reason('own-source', params)] } };
}
