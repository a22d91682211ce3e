import { committeeOf } from '../../mention/cue/issuer-names.ts';
import { usableNames } from '../../mention/indicator/usable-names.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Article } from '../../text/article.ts';
import { bodyOfTitle, isCommitteeOf } from '../body/body.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { findCellHeads } from '../table/table-heads.ts';
import { pastYear, yearOfDate } from './dated-page.ts';
import type { Discourse, Setting } from './discourse.ts';
import { discourseOf } from './discourse.ts';
import { firstTime } from './first-time.ts';
import { type Focus, findFocus } from './focus.ts';
import { readPlanTitle } from './plan-title.ts';
import { smallPlaces } from './small-places.ts';

/** What is known of an article before its first sentence is read. `sentences`: all of them; `place`: what it is about, where that is known. */
export function beginDiscourse(
  article: Article,
  sentences: readonly Sentence[],
  lexicon: FigureLexicon,
  place: Focus | null = null,
): Discourse {
  const { text, url, published } = article;
  const focus = place ?? findFocus(sentences, lexicon.places, text, url);
  const title = sentences.find(({ blockKind }) => blockKind === 'title');
  const titleBody = bodyOfTitle(title, text);
  const kind = lexicon.places.byId.get(focus?.id ?? '')?.kind;
  const setting: Setting = {
    article,
    lexicon,
    focus,
    committee: committeeOf(sentences, text, lexicon.places, focus?.id ?? null),
    titleBody: titleBody !== null && isCommitteeOf(titleBody.said, kind) ? null : titleBody,
    planTitle: readPlanTitle(text, lexicon),
    cells: findCellHeads(article, sentences),
    usable: usableNames(sentences),
    small: smallPlaces(sentences),
    published: yearOfDate(published),
    past: pastYear(published),
  };
  const { result, year } = firstTime(sentences, article);
  return discourseOf(setting, result, year);
}
