import { committeeOf } from '../../mention/cue/issuer-names.ts';
import { usableNames } from '../../mention/indicator/usable-names.ts';
import type { Line } from '../../mention/sentence/line.ts';
import type { Article } from '../../text/article.ts';
import { bodyOfTitle } from '../body/body.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { findCellHeads } from '../table/table-heads.ts';
import { pastYear, yearOfDate } from './dated-page.ts';
import type { Discourse, Setting } from './discourse.ts';
import { discourseOf } from './discourse.ts';
import { firstTime } from './first-time.ts';
import { findFocus } from './focus.ts';
import { readPlanTitle } from './plan-title.ts';

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
