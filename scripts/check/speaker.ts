import type { Pack } from '../../data/schemas/pack.ts';
import type { Reason } from '../../lib/check/verdict.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import { explain } from '../../lib/explain/explain.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { createSay, type Say } from '../../lib/explain/say.ts';

/** Sentences and names in one language. */
export interface Speaker {
  readonly sentence: (reason: Reason) => string;
  readonly say: Say;
}

/** The speaker for reports on these packs. */
export function createSpeaker(lang: Lang, { names }: Builtin, packs: readonly Pack[]): Speaker {
  const all = { ...names, packs };
  return { sentence: (reason) => explain(reason, lang, all), say: createSay(lang, all) };
}
