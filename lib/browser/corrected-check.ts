import type { Found } from '../anchor/find.ts';
import type { ReaderReading } from '../figure/reader-reading.ts';
import type { PageNames } from '../notes/page-identity.ts';
import type { TextMap } from '../page/text-map.ts';
import type { NotePlace } from '../session/note-view.ts';
import { createPageCorrections } from '../session/page-corrections.ts';
import type { Article } from '../text/article.ts';
import { ask } from './ask.ts';
import { latePart } from './late-parts.ts';
import type { Checked, Previewed, Shown } from './with-corrections.ts';

/**
 * Has the page's articles checked with the reader's corrections, as they are kept and where their numbers stand by now. `claims`
 * is what the page says its address is, `placeOf` where something found in the page stands in the article.
 */
export function createCorrectedCheck(
  view: Window,
  claims: () => Pick<PageNames, 'canonical' | 'ogUrl'>,
  placeOf: (found: Found, map: TextMap | null) => NotePlace,
) {
  const corrections = createPageCorrections<TextMap>({
    async kept(names) {
      const answer = await ask('corrections', names);
      return answer.ok ? answer.corrections : null;
    },
    async locate(kept, map) {
      const asked = await latePart('places');
      if (!asked.ok) return null;
      const { locate, createTurns } = asked.part;
      const all = kept.map(({ selectors }) => selectors);
      const found = await locate(view.document, all, createTurns());
      return found.map((one) => placeOf(one, map));
    },
  });
  const placedIn = ({ title }: Article, map: TextMap) =>
    corrections.placed({ address: view.location.href, title, ...claims() }, map);

  return {
    /** Reads the corrections anew at the next check. */
    forget: corrections.forget,

    async check(article: Article, map: TextMap): Promise<Checked> {
      const placed = await placedIn(article, map);
      const late = placed.length > 0 ? await latePart('places') : null;
      if (late?.ok) return late.part.checkCorrected(article, placed);
      const answer = await ask('check', { article, corrections: [] });
      if (!answer.ok) return answer;
      const unplaced = placed.map(({ kept: { id, version } }) => ({ id, version, outcome: 'unplaced' as const }));
      return { ok: true, report: answer.report, corrections: unplaced };
    },

    /** What would become of a figure of the report if the reader read it so, everything else as it is. */
    async preview(shown: Shown, index: number, reading: ReaderReading | null): Promise<Previewed> {
      const late = await latePart('places');
      if (!late.ok) return late;
      return late.part.previewCorrected(shown, await placedIn(shown.article, shown.map), index, reading);
    },
  };
}
