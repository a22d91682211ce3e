import type { Signal } from '@preact/signals';
import type { PanelEvents, Selection } from '../../components/panel-props.ts';
import { extensionIsHere } from '../../lib/browser/ask.ts';
import { openOptions } from '../../lib/browser/open-options.ts';
import type { PageLink } from '../../lib/browser/page-link.ts';
import { keepLanguage } from '../../lib/browser/settings.ts';
import type { createPanelSession } from '../../lib/session/panel-session.ts';
import type { Speech } from './speech.ts';

/** What the reader can do from the first look on: choose figures, speak another language, have the page checked anew, copy. */
export function firstEvents(
  session: ReturnType<typeof createPanelSession<PageLink>>,
  selected: Signal<Selection | null>,
  speech: Speech,
) {
  const choose = (from: Selection['from']) => (figureIndex: number) => {
    selected.value = { figureIndex, from };
    void session.link()?.call('scroll', { figure: figureIndex });
  };
  const events: Pick<PanelEvents, 'onSelectFigure' | 'onPickFigure' | 'onLang' | 'onOptions' | 'onRecheck' | 'onCopy'> =
    {
      onSelectFigure: choose('panel'),
      onPickFigure: choose('page'),
      onLang(next) {
        void speech.speak(next);
        keepLanguage(next);
      },
      onOptions: (part) => void openOptions(part && `#${part}`),
      onRecheck() {
        if (!extensionIsHere()) location.reload();
        else if (session.link() === null) session.again();
        else void session.link()?.call('recheck', null);
      },
      onCopy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    };
  return events;
}
