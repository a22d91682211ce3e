import type { Pack } from '../../data/schemas/pack.ts';
import type { CheckedFigure, Reason } from '../../lib/check/verdict.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import type { Report } from '../../lib/engine/report.ts';
import { brief } from '../../lib/explain/brief.ts';
import { explain } from '../../lib/explain/explain.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { withPlacesOfPage } from '../../lib/explain/page-places.ts';
import { createSay, type Say } from '../../lib/explain/say.ts';

/** Sentences and names in one language. */
export interface Speaker {
  readonly sentence: (reason: Reason) => string;
  /** What a card of the panel says of a figure; null where it has no such sentence. */
  readonly brief: (checked: CheckedFigure) => string | null;
  readonly say: Say;
}

/** How to speak of a page with these figures: of places that the data has not, in the page's own words. */
export type SpeakerFor = (figures: Report['figures']) => Speaker;

/** The speakers for reports on these packs. */
export function createSpeakers(lang: Lang, { namesWith }: Builtin, packs: readonly Pack[]): SpeakerFor {
  const names = namesWith(packs);
  return (figures) => {
    const all = withPlacesOfPage({ ...names, packs }, figures);
    return {
      sentence: (reason) => explain(reason, lang, all),
      brief: (checked) => brief(checked, lang, all),
      say: createSay(lang, all),
    };
  };
}
