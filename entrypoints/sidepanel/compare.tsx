import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { Compare } from '../../components/compare/Compare.tsx';
import { createPanelSay } from '../../components/say.ts';
import type { Texts } from '../../components/texts/texts.ts';
import type { hearAnnouncements } from '../../lib/browser/announcements.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { openPage } from '../../lib/browser/open-note.ts';
import { bringToFront, comparablePages, tabNow } from '../../lib/browser/other-pages.ts';
import type { connectToPage } from '../../lib/browser/page-link.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { withPlacesOfPage } from '../../lib/explain/page-places.ts';
import { createComparing } from '../../lib/session/comparing.ts';
import type { PanelSession } from '../../lib/session/panel-session.ts';

interface Given {
  readonly session: Pick<PanelSession, 'tab' | 'state'>;
  readonly connect: typeof connectToPage;
  readonly hear: typeof hearAnnouncements;
  readonly lang: ReadonlySignal<Lang>;
  readonly textsOf: (lang: Lang) => Texts;
  readonly sources: ReadonlySignal<Sources>;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The window goes away: nothing is begun any more. */
  readonly end: AbortSignal;
}

/** How long, in milliseconds, a page that is being loaded has before it is asked again. */
const PAUSE = 500;

/**
 * Opens the screen that holds the page in front, as it is now, against another one, over the panel, until the reader closes it. Does
 * nothing where no page has been checked, or the window goes away.
 */
export function compareInFront({ session, connect, hear, lang, textsOf, sources, onCopy, end }: Given): void {
  const [tabId, page] = [session.tab(), session.state.value];
  if (tabId === null || page.phase !== 'checked' || end.aborted) return;
  const over = new AbortController();
  const until = AbortSignal.any([end, over.signal]);
  const comparing = createComparing(
    {
      connect(id, events) {
        const link = connect(id, { ...events, onPicked() {}, onNoted() {} });
        return { scroll: (figure) => void link.call('scroll', { figure }), close: link.close };
      },
      tabNow,
      toFront: bringToFront,
      openPage,
      pause: () => new Promise((done) => setTimeout(done, PAUSE)),
      pages: () => comparablePages(connect),
      compare: (here, there) => ask('compare', { here, there }),
      check: (article) => ask('check', { article, corrections: [] }),
    },
    tabId,
    page,
  );
  hear({ onPageReady: comparing.onPageReady, onRefused() {} }, until);
  const { state } = comparing;
  const root = document.body.appendChild(document.createElement('div'));
  until.addEventListener('abort', () => {
    comparing.close();
    render(null, root);
    root.remove();
  });
  const sayOf = (asked: Lang) => {
    const { names, packs } = sources.value;
    const sides = [state.here.value, state.there.value].filter((side) => side !== null);
    const figures = sides.flatMap((side) => side.state.value.page.report.figures);
    return createPanelSay(asked, withPlacesOfPage({ ...names, packs }, figures));
  };
  render(
    <Compare
      state={state}
      lang={lang}
      textsOf={textsOf}
      sayOf={sayOf}
      onChoose={comparing.choose}
      onPaste={(text) => void comparing.paste(text)}
      onLook={() => void comparing.look()}
      onChooseOther={comparing.choosing}
      onAgain={comparing.again}
      onShow={comparing.show}
      onCopy={onCopy}
      onClose={() => over.abort()}
    />,
    root,
  );
  void comparing.look();
}
