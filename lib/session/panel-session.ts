import { signal } from '@preact/signals';
import type { PageState, Problem } from './state.ts';

/** A connection to the page script of one tab. */
export interface Link {
  close(): void;
}

/** What the session needs of the browser. `L` is the connection with the calls it offers. */
export interface PanelParts<L extends Link> {
  connect(
    tabId: number,
    events: {
      onState(state: PageState): void;
      onPicked(figure: number): void;
      onNoted(id: string): void;
      onClosed(heard: boolean): void;
    },
  ): L;
  /** Puts the page script into the tab's page. */
  inject(tabId: number): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>;
  isLoading(tabId: number): Promise<boolean>;
  /** The address of the tab's page; null where the browser does not tell it. */
  urlOf(tabId: number): Promise<string | null>;
  onPicked(figure: number): void;
  /** The reader wants to see this note. */
  onNoted(id: string): void;
}

type Failed = Extract<PageState, { phase: 'failed' }>;
const GONE: Failed = { phase: 'failed', problem: { code: 'background-gone' } };

/** How often a page that answered and closed at once is tried again before the panel says so. */
const MOST_RETURNS = 3;
/** How often, and after how many milliseconds, a page that is still loading is tried again. */
const PATIENCE = 10;
const PAUSE = 1000;
/** After how many milliseconds a page that has loaded and says nothing final is said to be silent. */
const SILENCE = 4000;
/** After how many times that long a page is said to be silent though it is still loading: with some pages that never ends. */
const MOST_SILENCES = 5;

export type PanelSession = ReturnType<typeof createPanelSession>;

/**
 * The panel's side of the page in front of the reader: which tab it is, and what its page script says. When there is no
 * page script yet (the detector said no, or the site is none of ours) it is put in on demand. After the end that `end` tells
 * nothing is begun: the browser still tells of pages in a window that is going away, and there Firefox's timers throw.
 */
export function createPanelSession<L extends Link>(parts: PanelParts<L>, end: AbortSignal) {
  const state = signal<PageState>({ phase: 'loading' });
  let tab: number | null = null;
  let link: L | null = null;
  /** Counts every beginning anew; what belongs to an earlier one is dropped. */
  let round = 0;
  let returns = 0;
  let patience = PATIENCE;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function begin(tabId: number): void {
    if (end.aborted) return;
    const mine = ++round;
    link?.close();
    link = null;
    if (tabId !== tab) returns = 0;
    tab = tabId;
    state.value = { phase: 'loading' };
    open(tabId, mine, true);
    listen(tabId, mine);
  }

  /** Says after a while that the page is silent, unless it has come to something final meanwhile or is begun anew. */
  function listen(tabId: number, mine: number, silences = 1): void {
    clearTimeout(silence);
    silence = setTimeout(async () => {
      await admitSilence(tabId, mine, silences >= MOST_SILENCES);
      if (mine === round && isUnderWay(state.value)) listen(tabId, mine, silences + 1);
    }, SILENCE);
  }

  /**
   * A page whose script is busy, or that shows a dialog, says nothing before that is over, be it while it is being checked. Its
   * notes need not wait for it; when it comes to an end after all, that is shown in place of this.
   */
  async function admitSilence(tabId: number, mine: number, though: boolean): Promise<void> {
    const before = state.value;
    if (mine !== round || !isUnderWay(before)) return;
    const [loading, url] = await Promise.all([parts.isLoading(tabId), parts.urlOf(tabId)]);
    if (mine !== round || state.value !== before || (loading && !though) || url === null) return;
    state.value = { phase: 'failed', problem: { code: 'page-silent' }, url };
  }

  /** Shows a failure at once; its address, by which the notes are found, follows where the page did not give it. */
  function fail(tabId: number, mine: number, failed: Failed): void {
    state.value = failed;
    if (failed.url !== undefined) return;
    void parts.urlOf(tabId).then((url) => {
      if (mine === round && state.value === failed && url !== null) state.value = { ...failed, url };
    });
  }

  function open(tabId: number, mine: number, mayInject: boolean): void {
    const opened = parts.connect(tabId, {
      onState(next) {
        if (mine !== round) return;
        if (!isUnderWay(next)) returns = 0;
        else if (isSilent(state.value)) return;
        if (next.phase === 'failed') fail(tabId, mine, next);
        else state.value = next;
        if (isUnderWay(next)) listen(tabId, mine);
      },
      onPicked(figure) {
        if (mine === round) parts.onPicked(figure);
      },
      onNoted(id) {
        if (mine === round) parts.onNoted(id);
      },
      onClosed(heard) {
        if (mine !== round) return;
        link = null;
        if (heard) void afterPage(tabId, mine);
        else if (mayInject) void inject(tabId, mine);
        else fail(tabId, mine, GONE);
      },
    });
    link = opened;
  }

  /**
   * No page script in the tab. A page with a picture that never comes is loading for ever and can be read all the same; only
   * a refusal is not final before the page has loaded.
   */
  async function inject(tabId: number, mine: number): Promise<void> {
    const injected = await parts.inject(tabId);
    const loading = !injected.ok && (await parts.isLoading(tabId));
    if (mine !== round) return;
    if (injected.ok) open(tabId, mine, false);
    else if (loading && patience-- > 0) setTimeout(() => mine === round && begin(tabId), PAUSE);
    else fail(tabId, mine, { phase: 'failed', problem: injected.problem });
  }

  /** The page went away under the panel: to another page, or it was put to sleep and is back. */
  async function afterPage(tabId: number, mine: number): Promise<void> {
    state.value = { phase: 'loading' };
    const loading = await parts.isLoading(tabId);
    if (mine !== round) return;
    if (!loading && ++returns > MOST_RETURNS) fail(tabId, mine, GONE);
    else begin(tabId);
  }

  end.addEventListener('abort', () => {
    round++;
    clearTimeout(silence);
    link?.close();
    link = null;
  });

  return {
    /** What the panel shows. */
    state,
    /** The connection to the page, or null while there is none. */
    link: (): L | null => link,
    tab: (): number | null => tab,
    /** The tab in front, or what it shows, may have changed. */
    onTab({ id, loading }: { readonly id: number; readonly loading: boolean }): void {
      if (id === tab && link !== null) return;
      if (loading) patience = PATIENCE;
      begin(id);
    },
    /**
     * Is this the tab in front, and would asking for it bring nothing more? A page that the reader has yet to allow is read
     * when he asks for it.
     */
    isShown: (id: number): boolean =>
      id === tab && !(state.value.phase === 'failed' && state.value.problem.code === 'no-access'),
    /** A page script has come to life in this tab. */
    onPageReady(id: number): void {
      if (id === tab && link === null) begin(id);
    },
    /** The browser refused to let the page script into this tab, though the reader asked for it. */
    onRefused(id: number, problem: Problem): void {
      if (end.aborted || id !== tab || link !== null) return;
      fail(id, ++round, { phase: 'failed', problem });
    },
    /** Try again from the beginning. */
    again(): void {
      if (tab !== null) begin(tab);
    },
  };
}

/** Is the page still to come to an end of some kind? */
export const isUnderWay = ({ phase }: PageState): boolean => phase === 'loading' || phase === 'checking';
/** Its notes are on the screen by now, and stay there until the page has come to an end. */
const isSilent = (state: PageState): boolean => state.phase === 'failed' && state.problem.code === 'page-silent';
