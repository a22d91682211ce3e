import fc from 'fast-check';
import { comparePages } from '../../../lib/compare/compare-pages.ts';
import type { ComparedPage } from '../../../lib/compare/comparison.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { hold, type Room, within } from '../room.ts';
import { anyText } from '../words.ts';
import { engine } from './engine.ts';

function pageOf(text: string): ComparedPage {
  const article = articleFromText({ text: text.replace(/\r/g, ' ') }, { published: null });
  return { text: article.text, figures: engine.check(article).figures.map(({ figure }) => figure), published: null };
}

/** Two pages: which is which decides nothing, and no page is apart from itself. */
export const compareRoom: Room = {
  name: 'compare',
  property: fc.property(anyText, anyText, (one, other) => {
    const [here, there] = [pageOf(one), pageOf(other)];
    const forth = within('the comparison', () => comparePages(here, there, engine.lexicons));
    const back = comparePages(there, here, engine.lexicons);
    const told = ({ pairs }: typeof forth, turned: boolean) =>
      pairs
        .map(
          (pair) =>
            `${turned ? pair.there : pair.here} ${turned ? pair.here : pair.there} ${pair.standing} ${pair.reason.code}`,
        )
        .sort()
        .join('\n');
    hold(told(forth, false) === told(back, true), 'another outcome with the pages exchanged');
    const self = comparePages(here, here, engine.lexicons);
    hold(!self.pairs.some(({ standing }) => standing === 'apart'), 'a page apart from itself');
  }) as Room['property'],
};
