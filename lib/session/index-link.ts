import type { Question } from '../notes/catalogue.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteProblem } from '../notes/problem.ts';
import { createAwaited } from './awaited.ts';
import type { Answer, FromIndex, IndexNames, ReadSoFar, ToIndex } from './index-messages.ts';
import { createIdTable } from './packed-ids.ts';

/** The worker that holds the index, as the page sees it. */
export interface IndexWorker {
  postMessage(message: ToIndex): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromIndex }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

export interface LinkParts {
  /** Starts a worker; may throw. */
  readonly open: () => IndexWorker;
  readonly names: IndexNames;
  readonly onRead: (part: ReadSoFar) => void;
  readonly onEnd: (problem: NoteProblem | null) => void;
  /** There is no worker any more, or there never was one: nothing else is heard, and every question is answered with null. */
  readonly onDead: () => void;
}

export type IndexLink = ReturnType<typeof openIndex>;

/** Has all notes read in a worker, and asks it. */
export function openIndex({ open, names, onRead, onEnd, onDead }: LinkParts) {
  let worker: IndexWorker | null = null;
  const awaited = createAwaited<Answer>();
  const ids = createIdTable();

  function close(): void {
    worker?.terminate();
    worker = null;
    awaited.giveUp();
  }
  function die(): void {
    close();
    onDead();
  }
  function settle(key: number, answer: Answer | null): void {
    if (answer !== null) ids.add(answer.ids);
    awaited.settle(key, answer);
  }
  function hear(message: FromIndex): void {
    if (message.type === 'read') onRead(message);
    else if (message.type === 'end') onEnd(message.problem);
    else settle(message.key, message.type === 'answer' ? message.answer : null);
  }
  /** Sends what is answered; null where nobody answers. */
  function ask(make: (key: number) => ToIndex): Promise<Answer | null> {
    if (worker === null) return Promise.resolve(null);
    const { key, answer } = awaited.next();
    worker.postMessage(make(key));
    return answer;
  }

  try {
    const begun = open();
    begun.addEventListener('message', ({ data }) => worker === begun && hear(data));
    for (const trouble of ['error', 'messageerror'] as const)
      begun.addEventListener(trouble, () => worker === begun && die());
    begun.postMessage({ type: 'read', names });
    worker = begun;
  } catch {
    queueMicrotask(die);
  }

  return {
    close,
    /** The name of a note that was in an answer, by its number; also when the worker is gone. */
    idOf: ids.at,
    /** Null where something else was asked before it was answered. */
    ask: (question: Question) => ask((key) => ({ type: 'ask', key, question })),
    /** The newest form of notes, and the names of those that are not there any more: what is asked from now on knows it. */
    put: (notes: readonly StoredNote[], gone: readonly string[]) => worker?.postMessage({ type: 'put', notes, gone }),
    /** Resolves once corrections are found by these names. */
    name: (names: IndexNames): Promise<unknown> => ask((key) => ({ type: 'name', key, names })),
  };
}
