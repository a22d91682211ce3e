import type { Report } from '../engine/report.ts';
import type { Article, Span } from '../text/article.ts';
import type { CorrectionState } from './page-corrections.ts';
import type { PageClaims, PageState, Problem, ProblemCode } from './state.ts';

/** The page as it was read. */
export type Reading<Map> =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly map: Map;
      /** The browser shows a translation in the place of the page's own words. */
      readonly translated: boolean;
    }
  | { readonly ok: false; readonly code: ProblemCode };

interface Checked {
  readonly ok: true;
  readonly report: Report;
  readonly corrections?: readonly CorrectionState[];
}

/** What the session needs of the page and of the background. `Map` is lib/page's map between text and page. */
export interface PageParts<Map> {
  /** Reads the page, asking between its steps whether to go on; null when it was told not to. */
  read(goOn: () => boolean): Promise<Reading<Map> | null>;
  /** Has the article checked, with the reader's corrections of the page and what became of them. */
  check(article: Article, map: Map): Promise<Checked | { readonly ok: false; readonly problem: Problem }>;
  /** Shows the report's marks on the page, in place of any before. `text` is the text of the report. */
  paint(report: Report, map: Map, text: string): void;
  /** Takes all marks away. */
  unpaint(): void;
  /** The address now. */
  url(): string;
  /** What it says its address is, now; left out of a page that says nothing. */
  claims?(): PageClaims;
  /** Has the page been loaded completely? Until then an empty page is one that is still loading. */
  loaded(): boolean;
  publish(state: PageState): void;
  /** What is known of the page's changes; of a page that is taken to stand still it is left out. */
  readonly changes?: {
    /** Tells of a span whether its text goes on changing just now, or is no longer what the last reading has read. */
    changing(map: Map): (span: Span) => boolean;
    /** Settles when the page has been watched for long enough to say so. */
    known(): Promise<void>;
    /** Calls back when what changes now may have come to rest. */
    atRest(then: () => void): void;
  };
}
