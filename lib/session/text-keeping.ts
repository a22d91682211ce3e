import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isEmpty, plainTextOf, type TextDraft } from './text-source.ts';

interface KeepingParts {
  keep(draft: TextDraft): Promise<boolean>;
  forget(): Promise<void>;
  /** The text could not be kept. */
  failed(): void;
}

/** So many writings may be under way before the browser tells of the first. */
const MOST_UNTOLD = 10;

/** Whether a text stays when its window goes: only where the reader wishes it, and then as it is typed. */
export function createTextKeeping(draft: ReadonlySignal<TextDraft>, { keep, forget, failed }: KeepingParts) {
  const isKeeping = signal(false);
  /** What was kept last, in this window. */
  const kept = signal<TextDraft | null>(null);
  /** What this window has written down last: a browser tells of it some time after. */
  let written: readonly TextDraft[] = [];

  /** Writes the text down as it is now, where it is to be kept. */
  async function keepNow(): Promise<void> {
    const now = draft.value;
    if (!isKeeping.value || kept.value === now) return;
    written = [...written.slice(-MOST_UNTOLD), now];
    if (isEmpty(now)) await forget();
    else if (!(await keep(now))) return failed();
    // another window may have put its text in the place of this one before the browser said that it is kept
    if (isKeeping.value) kept.value = now;
  }

  /** Is it this window that keeps nothing? Only while what it wrote last was empty: of another window's forgetting the same is told. */
  function wasEmptied(): boolean {
    const last = written.at(-1);
    return last !== undefined && isEmpty(last);
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

    /** What is kept by now, of whatever window: one alone has its text kept, and here the reader is told when it is another's. */
    hear(now: TextDraft | null): void {
      if (now === null ? wasEmptied() : [...written, draft.value].some((one) => isSame(one, now))) return;
      kept.value = null;
      isKeeping.value = false;
    },

    /** This one was kept the last time, and is to be kept on. */
    resume(before: TextDraft): void {
      kept.value = before;
      isKeeping.value = true;
    },
  };
}

/** Is what is kept now this text? */
const isSame = (own: TextDraft, now: TextDraft): boolean =>
  own.title === now.title && own.published === now.published && plainTextOf(own.source) === plainTextOf(now.source);
