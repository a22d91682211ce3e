import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Side } from '../../lib/compare/comparison.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import type { ComparingState, Offer } from '../../lib/session/comparing.ts';
import type { PanelSay } from '../say.ts';
import type { CompareTexts } from '../texts/compare.ts';
import type { Texts } from '../texts/texts.ts';

/** What the reader asks for beside two pages. */
interface CompareEvents {
  onChoose(offer: Offer): void;
  onPaste(text: string): void;
  /** Look for other pages once more, or choose another one. */
  onLook(): void;
  onChooseOther(): void;
  onAgain(): void;
  /** Lead to a figure of one of the pages, by its index there. */
  onShow(side: Side, figure: number): void;
  onCopy(text: string): Promise<boolean>;
  onClose(): void;
}

export interface CompareProps extends CompareEvents {
  readonly state: ComparingState;
  readonly lang: ReadonlySignal<Lang>;
  readonly textsOf: (lang: Lang) => Texts;
  readonly sayOf: (lang: Lang) => PanelSay;
}

export interface CompareContextValue extends CompareProps {
  readonly t: CompareTexts;
  readonly texts: Texts;
  readonly say: PanelSay;
}

const Context = createContext<CompareContextValue | null>(null);

export const CompareProvider = Context.Provider;

/** What is around a component of two pages. Throws outside of them: that is a mistake in the code. */
export function useCompare(): CompareContextValue {
  const value = useContext(Context);
  if (!value) throw new Error('A component of two pages was used outside of them');
  return value;
}
