import { type ReadonlySignal, signal } from '@preact/signals';
import { pageKey } from '../notes/page-key.ts';
import { sameFigure } from './figure-slot.ts';
import type { PageState } from './state.ts';

/** A page as it was checked last. Offsets of its report point into its text. */
export type SidePage = Extract<PageState, { phase: 'checked' }>;

/**
 * How what is compared stands to what its tab shows now: `shown`: it is that; `waiting`: the page is being loaded or checked
 * again; `translated`: the browser shows a translation of it; `left`: the tab shows another page by now; `closed`: there is no
 * tab of it; `silent`: the page no longer answers, or may no longer be read; `text`: it is a text that the reader has pasted.
 */
export type SideStanding = 'shown' | 'waiting' | 'translated' | 'left' | 'closed' | 'silent' | 'text';

interface SideState {
  readonly page: SidePage;
  readonly standing: SideStanding;
}

/** The connection to the page of one side. */
interface SideLink {
  /** Has the page scroll to a figure of its report as it is now. */
  scroll(figure: number): void;
  close(): void;
}

/** What a side needs of the browser. */
export interface SideParts {
  connect(tabId: number, events: { onState(state: PageState): void; onClosed(heard: boolean): void }): SideLink;
  /** What a tab shows, its address where that is ours to know; null for one that is closed. */
  tabNow(tabId: number): Promise<{ readonly loading: boolean; readonly url: string | null } | null>;
  toFront(tabId: number): Promise<void>;
  /** Brings a page to the front, in a new tab if it has none. */
  openPage(url: string): Promise<unknown>;
  /** A moment in which a page may come to life. */
  pause(): Promise<void>;
}

/** One of the two pages that are held against each other. */
export interface ComparedSide {
  readonly state: ReadonlySignal<SideState>;
  /** Leads the reader to a figure of `of`, a state of this page; where its tab has gone, to the page. */
  show(of: SidePage, figure: number): void;
  /** A page script has come to life in a tab: it may be this side's page again. */
  onPageReady(tabId: number): void;
  close(): void;
}

/** How often a page that is being loaded is asked again. */
const PATIENCE = 20;

/** Follows the page of a tab from the state in which it was chosen. Without a tab it is what it was. */
export function followSide(parts: SideParts, page: SidePage, tabId: number | null, none: SideStanding): ComparedSide {
  const state = signal<SideState>({ page, standing: tabId === null ? none : 'shown' });
  let tab = tabId;
  let link: SideLink | null = null;
  /** The page as its script has told it last, whatever is compared. */
  let live: SidePage | null = null;
  /** The figure that the reader asked for of a page that has to be opened first. */
  let awaited: { readonly of: SidePage; readonly figure: number } | null = null;
  let round = 0;
  let open = true;

  const stand = (standing: SideStanding) => {
    if (state.value.standing !== standing) state.value = { ...state.value, standing };
  };
  const isThisPage = (url: string): boolean => pageKey(url) === pageKey(state.value.page.url);

  function hear(next: PageState): void {
    if (next.phase === 'checked') {
      live = next;
      if (!isThisPage(next.url)) stand('left');
      else if (!next.fresh) stand('waiting');
      else {
        state.value = { page: next, standing: next.translated ? 'translated' : 'shown' };
        if (awaited !== null) scrollTo(awaited.of, awaited.figure);
        awaited = null;
      }
    } else if (next.phase === 'failed') {
      if (next.url !== undefined && !isThisPage(next.url)) stand('left');
      else stand(next.problem.code === 'translated' ? 'translated' : 'silent');
    } else stand('waiting');
  }

  function scrollTo(of: SidePage, figure: number): void {
    const now = live === null ? null : sameFigure(of, live, figure);
    if (now !== null && state.value.standing !== 'translated') link?.scroll(now);
  }

  function connect(id: number): void {
    const mine = ++round;
    link?.close();
    live = null;
    tab = id;
    link = parts.connect(id, {
      onState: (next) => mine === round && hear(next),
      onClosed() {
        if (mine !== round) return;
        link = null;
        void awaitReturn(id, mine);
      },
    });
  }

  /** The page went away: with its tab, to another page, or to be loaded anew. */
  async function awaitReturn(id: number, mine: number): Promise<void> {
    for (let left = PATIENCE; left > 0; left--) {
      const now = await parts.tabNow(id);
      if (mine !== round) return;
      if (now === null) return stand('closed');
      if (now.url !== null && !isThisPage(now.url)) return stand('left');
      if (!now.loading && left < PATIENCE) return stand('silent');
      stand('waiting');
      await parts.pause();
      if (mine !== round) return;
    }
    stand('silent');
  }

  if (tabId !== null) connect(tabId);
  return {
    state,
    show(of, figure) {
      const { standing } = state.value;
      if (standing === 'text') return;
      if (tab === null || standing === 'closed' || standing === 'left') {
        awaited = { of, figure };
        void parts.openPage(state.value.page.url);
        return;
      }
      void parts.toFront(tab);
      scrollTo(of, figure);
    },
    onPageReady(id) {
      if (!open || state.value.standing === 'text') return;
      if (id === tab) {
        if (link === null) connect(id);
        return;
      }
      const isLost = tab === null || state.value.standing === 'closed' || state.value.standing === 'left';
      if (!isLost) return;
      const mine = round;
      void parts.tabNow(id).then((now) => {
        if (open && mine === round && now?.url != null && isThisPage(now.url)) connect(id);
      });
    },
    close() {
      open = false;
      round++;
      link?.close();
      link = null;
    },
  };
}
