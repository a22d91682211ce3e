import { createConnection } from '../notes/connection.ts';
import type { Migration } from '../notes/database.ts';
import type { CallParts, Changed } from './calls.ts';
import { PACK_MIGRATIONS, type PacksSchema } from './database.ts';
import { packCalls } from './pack-calls.ts';
import { reviewCalls } from './review-calls.ts';
import { wholeCalls } from './whole-calls.ts';

/** What the store needs of BroadcastChannel. A message says that packs or reviews have changed. */
interface ChangeChannel {
  postMessage(what: Changed): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface PackStoreOptions {
  readonly name: string;
  readonly channel: ChangeChannel;
  readonly now: () => Date;
  readonly uuid?: () => string;
  readonly migrations?: readonly Migration<PacksSchema>[];
}

export type PackStore = ReturnType<typeof createPackStore>;

/** The reader's packs and reviews. Every call gives an Outcome, never rejects, and resolves when it is on the disk. */
export function createPackStore({
  name,
  channel,
  now,
  uuid = () => crypto.randomUUID(),
  migrations = PACK_MIGRATIONS,
}: PackStoreOptions) {
  const { run, close } = createConnection<PacksSchema>(name, migrations);
  const told: CallParts['told'] = async (what, work) => {
    const outcome = await work;
    if (outcome.ok) channel.postMessage(what);
    return outcome;
  };

  const parts: CallParts = { run, told, now, uuid };
  return {
    ...packCalls(parts),
    ...reviewCalls(parts),
    ...wholeCalls(parts),

    /** Tells of changes that other windows made. */
    onChange(listener: (what: Changed) => void): void {
      channel.addEventListener('message', ({ data }) => {
        if (data === 'packs' || data === 'reviews') listener(data);
      });
    },
    async close(): Promise<void> {
      channel.close();
      await close();
    },
  };
}
