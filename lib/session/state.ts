import type { Report } from '../engine/report.ts';
import type { PageNames } from '../notes/page-identity.ts';
import type { Span } from '../text/article.ts';
import type { CorrectionState } from './page-corrections.ts';

/** What a page says its own address is; `pageIdentity` decides whether it is believed. */
export type PageClaims = Pick<PageNames, 'canonical' | 'ogUrl'>;

export type ProblemCode =
  | 'no-article'
  | 'too-long'
  /** The browser shows a translation, and the page's own words were never read. */
  | 'translated'
  /** The text is neither Vietnamese nor English: what the report says, shown as what stands in the way. */
  | 'other-language'
  | 'engine-failed'
  | 'background-gone'
  /** The page's script is there and says nothing: the panel's own finding, no page sends it. */
  | 'page-silent'
  | 'extension-gone'
  | 'no-access'
  | 'browser-page'
  /** The tab was closed, and what shows it has outlived it. */
  | 'tab-gone'
  | 'frame-or-pdf';

/** A failure the screen can show: the catalogues have a sentence and a next step for every code. */
export interface Problem {
  readonly code: ProblemCode;
}

/** What the page's own script knows of its page. The page script is the only holder of this state. */
export type PageState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'checking' }
  | {
      readonly phase: 'checked';
      readonly report: Report;
      readonly text: string;
      /** What the page crosses out of its text, in its order. */
      readonly struck: readonly Span[];
      readonly title: string;
      readonly url: string;
      /** Left out where the page says nothing. */
      readonly claims?: PageClaims | undefined;
      /** BCP 47 language of the text, or null when not known. */
      readonly lang: string | null;
      /** False while the page has changed, or was asked for again, and this report of it is still the latest. */
      readonly fresh: boolean;
      /** What became of the reader's corrections of the page; left out where there are none. */
      readonly corrections?: readonly CorrectionState[];
      /** The browser shows a translation by now; this is the report of the page's own words. */
      readonly translated?: boolean;
    }
  /** `url`: where the page is known that could not be checked, so that its notes can still be listed. */
  | {
      readonly phase: 'failed';
      readonly problem: Problem;
      readonly url?: string;
      readonly claims?: PageClaims | undefined;
    };
