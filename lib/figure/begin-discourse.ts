import type { Article } from '../text/article.ts';
import { bodyOfTitle } from './body.ts';
import { pastYear, yearOfDate } from './dated-page.ts';
import type { Discourse, Setting } from './discourse.ts';
import { discourseOf } from './discourse.ts';
import { firstTime } from './first-time.ts';
import { findFocus } from './focus.ts';
import { committeeOf } from './issuer-names.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { readPlanTitle } from './plan-title.ts';
import { findCellHeads } from './table-heads.ts';
import { usableNames } from './usable-names.ts';

/** What is known of an article before its first line is read. `lines`: all of them. */
export function beginDiscourse(article: Article, lines: readonly Line[], lexicon: FigureLexicon): Discourse {
  const { text, url, published } = article;
  const focus = findFocus(lines, lexicon.places, text, url);
  const title = lines.find(({ blockKind }) => blockKind === 'title');
  const setting: Setting = {
    article,
    lexicon,
    focus,
    committee: committeeOf(lines, text, lexicon.places, focus?.id ?? null),
    titleBody: bodyOfTitle(title, text),
    planTitle: readPlanTitle(text, lexicon.classes),
    cells: findCellHeads(article, lines),
    usable: usableNames(lines),
    published: yearOfDate(published),
    past: pastYear(published),
  };
  const { result, year } = firstTime(lines, article);
  return discourseOf(setting, result, year);
}
