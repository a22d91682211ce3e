import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isEmpty, type TextDraft } from './text-source.ts';

interface KeepingParts {
  keep(draft: TextDraft): Promise<boolean>;
  forget(): Promise<void>;
  /** The text could not be kept. */
  failed(): void;
}

/** Whether a text stays when its window goes: only where the reader wishes it, and then as it is typed. */
export function createTextKeeping(draft: ReadonlySignal<TextDraft>, { keep, forget, failed }: KeepingParts) {
  const isKeeping = signal(false);
  /** What was kept last, in this window. */
  const kept = signal<TextDraft | null>(null);

  /** Writes the text down as it is now, where it is to be kept. */
  async function keepNow(): Promise<void> {
    const now = draft.value;
    if (!isKeeping.value || kept.value === now) return;
    if (isEmpty(now)) await forget();
    else if (!(await keep(now))) return failed();
    kept.value = now;
  }

  return {
    isKeeping,
    keepNow,

    /** Is there a text that is lost with the window? */
    isAtRisk: computed(() => !isEmpty(draft.value) && draft.value.isOnlyHere && kept.value !== draft.value),

    /** Keeps this text from now on, or no longer. */
    async keepIt(on: boolean): Promise<void> {
      isKeeping.value = on;
      if (on) return keepNow();
      kept.value = null;
      await forget();
    },

    /** This one was kept the last time, and is to be kept on. */
    resume(before: TextDraft): void {
      kept.value = before;
      isKeeping.value = true;
    },
  };
}
