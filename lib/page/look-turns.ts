/**
 * Takes a look. One that goes on after it has returned tells at its end how long it kept the page waiting, in milliseconds;
 * there is no other one before. Of one that gives nothing the time is taken.
 */
export type Look = () => undefined | Promise<number>;

/** When looks are taken. Times in milliseconds. */
export interface TurnOptions {
  /** From a change to the look, so that changes that come together are seen together. */
  readonly quiet: number;
  /** The least pause between two looks; while only restless parts change, each further one doubles it, up to `longest`. */
  readonly pause: number;
  readonly longest: number;
}

/** The looks at a page, within their budget. */
export interface LookTurns {
  /** Sees to a look: soon, or when restless parts may have one. */
  readonly want: (when: 'soon' | 'seldom') => void;
  /** Begins the pauses anew. */
  readonly anew: () => void;
  /** When the last look began. */
  readonly last: () => number;
  /** No look comes before. */
  readonly notBefore: () => number;
}

/** A look may take at most one part in this many of the time. */
const DUTY = 100;
/** One for which only restless parts call shows them hardly ever anything new. */
const RESTLESS_DUTY = 400;

/** The turns of `look` on a page: not while it is hidden, not two at once. Ends with the signal. */
export function createLookTurns(document: Document, look: Look, options: TurnOptions, signal: AbortSignal): LookTurns {
  const now = (): number => performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let pause = options.pause;
  /** What a look may cost keeps the next one off; restless parts keep themselves off for longer. */
  let notBefore = 0;
  let restlessNotBefore = 0;
  let last = 0;
  let looking = false;
  let waiting: 'soon' | 'seldom' | null = null;

  function want(when: 'soon' | 'seldom'): void {
    if (signal.aborted) return;
    if (looking || document.hidden) {
      waiting = when === 'soon' ? when : (waiting ?? when);
      if (document.hidden) document.addEventListener('visibilitychange', onSeen, { signal });
      return;
    }
    const earliest = when === 'soon' ? notBefore : Math.max(notBefore, restlessNotBefore);
    const at = Math.max(now() + options.quiet, earliest);
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void run(when), at - now());
  }

  async function run(when: 'soon' | 'seldom'): Promise<void> {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    if (document.hidden) {
      want(when);
      return;
    }
    last = now();
    looking = true;
    const cost = await costOf(look, last);
    looking = false;
    const ended = now();
    notBefore = ended + Math.max(options.pause, cost * DUTY);
    restlessNotBefore = ended + Math.max(pause, cost * RESTLESS_DUTY);
    pause = Math.min(pause * 2, options.longest);
    goOn();
  }

  function goOn(): void {
    const when = waiting;
    waiting = null;
    if (when !== null) want(when);
  }

  function onSeen(): void {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', onSeen);
    goOn();
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    want,
    anew() {
      pause = options.pause;
      restlessNotBefore = 0;
    },
    last: () => last,
    notBefore: () => notBefore,
  };
}

/** Takes the look. One that breaks is over as well, and cost what it took until then. */
async function costOf(look: Look, begun: number): Promise<number> {
  let elapsed = 0;
  try {
    const result = look();
    elapsed = performance.now() - begun;
    return (await result) ?? elapsed;
  } catch {
    return elapsed || performance.now() - begun;
  }
}
