import { type Signal, signal } from '@preact/signals';
import { loadAllTexts, loadTexts } from '../../components/texts/load.ts';
import type { AllTexts, Texts } from '../../components/texts/texts.ts';
import { likelyLanguage, readLanguage } from '../../lib/browser/settings.ts';
import type { Lang } from '../../lib/explain/lang.ts';

/** The language that the panel speaks, and the words of those that it has spoken. */
export interface Speech {
  readonly lang: Signal<Lang>;
  textsOf(lang: Lang): Texts;
  /** Only of a language that `withLate` has been resolved for. */
  allTextsOf(lang: Lang): AllTexts;
  /** The panel speaks another language once its words are there; the one that was asked for last. */
  speak(next: Lang): Promise<void>;
  /** Resolves once the words of the late parts are there, and come along with every language from then on. */
  withLate(): Promise<void>;
}

/** Waits for what the reader reads. The words that are likely are on their way meanwhile. */
export async function openSpeech(language = readLanguage()): Promise<Speech> {
  loadTexts(likelyLanguage()).catch(() => {});
  const first = await language;
  const texts = new Map<Lang, Texts>([[first, await loadTexts(first)]]);
  const allTexts = new Map<Lang, AllTexts>();
  const lang = signal(first);
  let speaking = first;
  let isLate = false;

  return {
    lang,
    textsOf: (asked) => texts.get(asked) ?? texts.get(first)!,
    allTextsOf: (asked) => allTexts.get(asked)!,
    async speak(next) {
      speaking = next;
      if (!texts.has(next)) texts.set(next, await loadTexts(next));
      if (isLate && !allTexts.has(next)) allTexts.set(next, await loadAllTexts(next));
      if (speaking === next) lang.value = next;
    },
    async withLate() {
      // the reader may choose the other language meanwhile
      while (!allTexts.has(lang.value)) allTexts.set(lang.value, await loadAllTexts(lang.value));
      isLate = true;
    },
  };
}
