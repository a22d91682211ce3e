import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextState } from '../../lib/session/text-check.ts';
import type { TextDesk } from '../../lib/session/text-desk.ts';
import type { PanelContextValue } from '../context.ts';
import { useTexts } from '../context.ts';
import type { PanelProps, Selection } from '../panel-props.ts';
import { type CheckTextTexts, checkTextTexts } from '../texts/check-text.ts';

/** What the page that checks a text reads and asks for. */
export interface CheckTextProps {
  readonly desk: TextDesk;
  readonly state: ReadonlySignal<TextState>;
  /** Is another text than this one being kept? */
  readonly keepsAnother: ReadonlySignal<boolean>;
  /** What the cards of the panel use: nothing here has notes. */
  readonly panel: PanelProps;
  /** The figure in the reader's hand. */
  onChoose(selection: Selection): void;
  /** The report as a file, or on the clipboard; resolves to whether it is there. */
  onReport(way: 'html' | 'markdown' | 'copy'): Promise<boolean>;
  /** Make the text a source. */
  onTakeSource(): void;
  /** Has a piece of HTML a table that its plain text would lose? */
  hasTable(html: string): boolean;
}

const CheckTextContext = createContext<CheckTextProps | null>(null);
export const CheckTextProvider = CheckTextContext.Provider;

/** The page that checks a text. Throws outside of it: that is a mistake in the code. */
export function useCheckText(): CheckTextProps {
  const value = useContext(CheckTextContext);
  if (!value) throw new Error('A component of the page that checks a text was used outside of it');
  return value;
}

/** The page's own texts, and those it shares with the panel. */
export function useCheckTexts(): { readonly t: CheckTextTexts; readonly say: PanelContextValue['say'] } {
  const { lang, say } = useTexts();
  return { t: checkTextTexts(lang), say };
}
