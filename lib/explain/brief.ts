import { gapOf } from '../check/gap.ts';
import type { CheckedFigure } from '../check/verdict.ts';
import { briefEn } from './brief-en.ts';
import type { BriefSay, GapWords } from './brief-params.ts';
import { briefVi } from './brief-vi.ts';
import { type Sentences, sentencesOf } from './catalogue.ts';
import { dataWords, type Lang } from './lang.ts';
import { type Names, packIn, referenceIn } from './names.ts';
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
    gap: gapTo({ figure, verdict }, names, say),
    short(id, role) {
      const pack = packIn(names, id);
      if (pack === null) return id;
      const { report, resolution } = pack.names.short ?? pack.names;
      return dataWords(role === 'resolution' ? resolution : report, lang);
    },
  };
  return sentences[reason.code]?.(reason.params, briefly) ?? null;
}

/** How far the page's number is from the source's, where both are of one measure and unit. */
function gapTo({ figure, verdict }: CheckedFigure, names: Names, say: Say): GapWords | null {
  const { pack, reference } = verdict;
  const source = pack === null || reference === null ? null : referenceIn(names, pack, reference);
  if (source === null || source.measure !== figure.measure || source.unit !== figure.unit) return null;
  const { above, distance, percent, share } = gapOf(figure.value, source.value, figure.unit);
  const words = (hundredths: string | null) => (hundredths === null ? '' : `${say.number(hundredths)}%`);
  return { above, distance: say.distance(distance, figure.unit), percent: words(percent), share: words(share) };
}
