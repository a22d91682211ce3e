import { createRestless } from './restless.ts';

/**
 * What was added beside parts that run, and has stayed. A page that shows toasts at its end changes there again and again;
 * an article it adds in the same place stays, where a toast goes. Times in milliseconds.
 */
export interface Stayers {
  /** Notes an element that was added to a part that runs. */
  readonly note: (element: Node, parent: Node, now: number) => void;
  /** Is any waited for? */
  readonly isWaiting: () => boolean;
  /** Has one stayed in a place where that is not what happens again and again, as in a chat? */
  readonly hasStayed: (now: number) => boolean;
}

/** What is still there after so long stays. */
export const STAY = 2000;
/** So many are waited for at once; a page that adds more has room for the next ones when these have been told of. */
const MAX_WAITING = 300;

export function createStayers(): Stayers {
  let waiting: { readonly element: Node; readonly parent: Node; readonly since: number }[] = [];
  const habits = createRestless();

  return {
    note(element, parent, now) {
      if (waiting.length < MAX_WAITING) waiting.push({ element, parent, since: now });
    },
    isWaiting: () => waiting.length > 0,
    hasStayed(now) {
      const ended = waiting.filter(({ since }) => now - since >= STAY);
      waiting = waiting.filter(({ since }) => now - since < STAY);
      const stayed = ended.filter(({ element }) => element.isConnected);
      const parents = new Set(stayed.map(({ parent }) => parent));
      // each has its say, so that each is counted
      return [...parents].filter((parent) => !habits.note(parent, now).restless).length > 0;
    },
  };
}
