import { createLazyDrafts } from '../engine/lazy-drafts.ts';
import { answerDrafts } from './answer-drafts.ts';
import type { DraftCall } from './draft-calls.ts';

/** TypeScript's library of windows has no global of workers. */
interface World {
  onmessage: (event: { readonly data: Asked }) => void;
  postMessage(answer: unknown): void;
}

interface Asked {
  readonly key: number;
  readonly type: DraftCall;
  readonly body: unknown;
}

/** Is this file run as a worker of a page, and not as the background? */
export const isWorkerOfPage = (): boolean => 'DedicatedWorkerGlobalScope' in globalThis;

/** Makes drafts and packs for the page whose worker this is. */
export function serveDrafts(): void {
  const drafts = createLazyDrafts();
  const world = globalThis as unknown as World;
  world.onmessage = ({ data: { key, type, body } }) => {
    world.postMessage({ key, answer: answerDrafts(drafts, type, body) });
  };
}
