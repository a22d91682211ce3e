import type { CheckedFigure, Gap } from '../check/verdict.ts';
import { briefEn } from './brief-en.ts';
import type { BriefSay, GapWords } from './brief-params.ts';
import { briefVi } from './brief-vi.ts';
import { type Sentences, sentencesOf } from './catalogue.ts';
import type { Lang } from './lang.ts';
import { type Names, packIn } from './names.ts';
import { createSay, type Say } from './say.ts';

const SENTENCES: Readonly<Record<Lang, Sentences<BriefSay>>> = { vi: sentencesOf(briefVi), en: sentencesOf(briefEn) };

/**
 * The sentence of a card: what came of holding the figure against the source, in one breath. The card shows the page's own
 * words, so they are said again only where two numbers stand against each other; the whole reason is one step away
 * (`explain`). Null for a reason that has none, as one of a newer program.
 */
export function brief({ figure, verdict }: CheckedFigure, lang: Lang, names: Names): string | null {
  const [reason] = verdict.reasons;
  const sentences = SENTENCES[lang];
  if (reason === undefined || !Object.hasOwn(sentences, reason.code)) return null;
  const say = createSay(lang, names);
  const briefly: BriefSay = {
    ...say,
    gap: verdict.gap === undefined ? null : wordsOf(verdict.gap, figure.unit, say),
    short(id, role) {
      const pack = packIn(names, id);
      if (pack === null) return id;
      const { report, resolution } = pack.names.short ?? pack.names;
      return role === 'resolution' ? resolution[lang] : report[lang];
    },
  };
  return sentences[reason.code]?.(reason.params, briefly) ?? null;
}

function wordsOf({ above, distance, percent, share }: Gap, unit: string, say: Say): GapWords {
  const words = (hundredths: string | null) => (hundredths === null ? '' : `${say.number(hundredths)}%`);
  return { above, distance: say.distance(distance, unit), percent: words(percent), share: words(share) };
}
