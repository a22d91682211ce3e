import type { CheckedFigure, Reason, VerdictKind } from '../lib/check/verdict.ts';
import type { Told } from '../lib/explain/by-reader.ts';
import { dataWords, type Lang } from '../lib/explain/lang.ts';
import type { Names } from '../lib/explain/names.ts';
import { createSay, type Say } from '../lib/explain/say.ts';
import { capital } from '../lib/explain/text.ts';
import { verdictName } from '../lib/explain/verdict-name.ts';
import { VERDICTS } from '../lib/explain/words.ts';

/** What the screen says of figures and verdicts in one language: the words of lib/explain, and the lines made of them. */
export interface PanelSay extends Say {
  /** A kind of verdict as it stands inside a line. */
  verdictName(kind: VerdictKind): string;
  /** The verdict of one figure, with what its kind alone does not say (an estimate, above or below); told to the reader, or to others. */
  verdict(checked: CheckedFigure, told?: Told): string;
  /** The sentence the report carries; a reason that came without one is shown by its code. */
  reason(reason: Reason): string;
  /** The same in one breath, where it has such a sentence. */
  brief(reason: Reason): string;
  /** Whose a figure of a source is, by the short name: the report to the conference, or its resolution. */
  shortDocument(pack: string, role: 'report' | 'resolution'): string;
}

export function createPanelSay(lang: Lang, names: Names): PanelSay {
  const say = createSay(lang, names);
  return {
    ...say,
    verdictName: (kind) => VERDICTS[kind][lang],
    verdict: (checked, told) => capital(verdictName(checked, lang, told)),
    reason: ({ code, text }) => text?.[lang] ?? code,
    brief: ({ code, text, brief }) => (brief ?? text)?.[lang] ?? code,
    shortDocument(id, role) {
      const pack = say.pack(id);
      return pack === null ? id : dataWords((pack.names.short ?? pack.names)[role], lang);
    },
  };
}
