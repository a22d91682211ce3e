import { computed, signal } from '@preact/signals';
import type { TakeState } from '../../lib/session/along-state.ts';
import type { BackupParts, makeTakeAlong } from './backup.ts';

/** What makes a backup of all notes; loaded when the first one is asked for. */
export function createLateBackup(parts: BackupParts) {
  const taking = signal<ReturnType<typeof makeTakeAlong> | null>(null);
  const loading = signal<TakeState>({ phase: 'idle' });

  return {
    state: computed((): TakeState => taking.value?.state.value ?? loading.value),
    /** `all`: how many notes there are. Resolves to whether the file was handed over. */
    async backUp(all: number): Promise<boolean> {
      try {
        const loaded = await import('./backup.ts');
        taking.value ??= loaded.makeTakeAlong(parts);
      } catch {
        // the extension was updated meanwhile, and its files are gone
        loading.value = { phase: 'failed', to: 'backup', why: 'broken' };
        return false;
      }
      return taking.value.backUp(all);
    },
  };
}
