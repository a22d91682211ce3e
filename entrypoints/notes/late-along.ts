import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { keepMissingSettings, readSettings } from '../../lib/browser/all-settings.ts';
import { ask } from '../../lib/browser/ask.ts';
import { openPackChannel, PACKS } from '../../lib/browser/pack-channel.ts';
import { saveFiles } from '../../lib/browser/save-files.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import type { Names } from '../../lib/explain/names.ts';
import type { NoteStore } from '../../lib/notes/store.ts';
import type { BringState, TakeState } from '../../lib/session/along-state.ts';

interface Parts {
  readonly store: NoteStore;
  readonly now: () => Date;
  readonly uuid: () => string;
  readonly rest: () => Promise<unknown>;
  copy(text: string): Promise<boolean>;
  readonly lang: ReadonlySignal<Lang>;
  readonly names: ReadonlySignal<Names>;
}

/** A text as a pack; null where the background gives no answer. */
async function readPack(text: string) {
  const answer = await ask('read-pack', { text });
  return answer.ok ? answer.loaded : null;
}

/** The ids of the sources that come with the extension; null where the background gives no answer. */
async function builtinIds() {
  const answer = await ask('library', null);
  return answer.ok ? new Set(answer.builtin.map(({ id }) => id)) : null;
}

/** Exports, imports and backups, whose scripts are loaded when they are first needed. */
export function createLateAlong({ store, now, uuid, rest, copy, lang, names }: Parts) {
  const load = async () => {
    const { AlongParts, bringKeptPacks, createBringBack, createPackStore, createTakeAlong, exportWords } = await import(
      './along.ts'
    );
    const packs = createPackStore({ name: PACKS, channel: openPackChannel(), now });
    const words = () => exportWords(lang.value, names.value);
    return {
      AlongParts,
      take: createTakeAlong({ store, packs, now, uuid, save: saveFiles, copy, words, settings: readSettings, rest }),
      bring: createBringBack({
        store,
        now,
        keepSettings: keepMissingSettings,
        bringPacks: (entries) => bringKeptPacks(entries, { store: packs, read: readPack, builtin: builtinIds }),
        rest,
      }),
    };
  };
  type Loaded = Awaited<ReturnType<typeof load>>;
  const loaded = signal<Loaded | null>(null);
  const failed = signal(false);
  let loading: Promise<Loaded | null> | null = null;

  return {
    /** What shows them; null before they are loaded, 'failed' where the browser does not find them any more. */
    parts: computed(() => loaded.value?.AlongParts ?? (failed.value ? ('failed' as const) : null)),
    take: computed((): TakeState => loaded.value?.take.state.value ?? { phase: 'idle' }),
    bring: computed((): BringState => loaded.value?.bring.state.value ?? { phase: 'idle' }),
    /** Null where they cannot be loaded, which the screen then says. */
    get(): Promise<Loaded | null> {
      loading ??= load().then(
        (all) => {
          failed.value = false;
          loaded.value = all;
          return all;
        },
        () => {
          loading = null;
          failed.value = true;
          return null;
        },
      );
      return loading;
    },
  };
}
