import type { Pack } from '../../data/schemas/pack.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import { explain } from '../../lib/explain/explain.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { createSay, type Say } from '../../lib/explain/say.ts';
import type { Sentence } from './json-report.ts';

/** Sentences and names in one language, for reports on these packs. */
export function createSpeaker(
  lang: Lang,
  { names }: Builtin,
  packs: readonly Pack[],
): { sentence: Sentence; say: Say } {
  const all = { ...names, packs };
  return { sentence: (reason) => explain(reason, lang, all), say: createSay(lang, all) };
}
