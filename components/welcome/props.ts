import type { ReadonlySignal } from '@preact/signals';
import type { Practice } from '../../data/schemas/practice.ts';
import type { DataWords } from '../../lib/explain/lang.ts';
import type { PageState } from '../../lib/session/state.ts';
import type { Lang, Source } from '../panel-props.ts';
import type { PanelSay } from '../say.ts';

/** What the welcome page shows. Everything it knows comes in here, everything the reader does goes out by `onLang`. */
export interface WelcomeProps {
  readonly lang: ReadonlySignal<Lang>;
  /** The words of lib/explain in that language. */
  readonly say: PanelSay;
  readonly sources: readonly Source[];
  readonly browser: 'chromium' | 'firefox';
  /** Is the extension's button on the toolbar? null while the browser does not say. */
  readonly isOnToolbar: ReadonlySignal<boolean | null>;
  /** The key that opens the panel, as the browser writes it; empty when there is none. */
  readonly openKey: string;
  readonly sites: readonly { readonly id: string; readonly name: DataWords }[];
  readonly article: Practice;
  /** What the page script has made of the article. */
  readonly page: ReadonlySignal<PageState>;
  /** The figures of the report that the reader has chosen so far, by their index. */
  readonly chosen: ReadonlySignal<ReadonlySet<number>>;
  /** The address of the panel for this page; null where there is none. */
  readonly panel: string | null;
  readonly onLang: (lang: Lang) => void;
}
