import type { VerdictKind } from '../../lib/check/verdict.ts';
import { capital } from '../../lib/explain/text.ts';
import { VERDICTS } from '../../lib/explain/words.ts';
import type { Facet } from '../../lib/notes/keys.ts';
import type { PanelSay } from '../say.ts';
import type { AllNotesTexts } from '../texts/all-notes.ts';
import { monthName } from '../texts/format.ts';

/** What a value of a facet is called; `titleOf` tells the title of a page. */
export function valueName(facet: Facet, value: string, t: AllNotesTexts, say: PanelSay): string {
  if (value === '') return t.filters.none[facet];
  if (facet === 'indicator') return capital(say.indicator(value));
  if (facet === 'verdict') return isVerdict(value) ? capital(say.verdictName(value)) : value;
  if (facet === 'month') return capital(monthName(value, say.lang));
  return value;
}

/** Whether a note's verdict is one of today's: an import, or an earlier version, may name any. */
export const isVerdict = (value: string): value is VerdictKind => Object.hasOwn(VERDICTS, value);
