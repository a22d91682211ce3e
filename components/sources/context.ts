import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NameTables } from '../../lib/explain/names.ts';
import type { Fault } from '../../lib/resolution/fault.ts';
import type { GivenPack, SourceLists, SourceProblem } from '../../lib/session/source-list-state.ts';
import type { Lang } from '../panel-props.ts';
import { type SourcesTexts, sourcesTexts } from '../texts/sources.ts';

interface SourcesSignals {
  readonly lang: ReadonlySignal<Lang>;
  /** Null until they have been read. */
  readonly lists: ReadonlySignal<SourceLists | null>;
  readonly names: ReadonlySignal<NameTables | null>;
  readonly problem: ReadonlySignal<SourceProblem | null>;
  readonly given: ReadonlySignal<readonly GivenPack[]>;
  /** Match patterns of what the extension may see by itself. */
  readonly seen: ReadonlySignal<readonly string[]>;
}

/** What the page of sources asks for. None of these throws. */
interface SourcesEvents {
  onLang(lang: Lang): void;
  onAgain(): void;
  onSwitch(id: string, on: boolean): Promise<void>;
  onRemove(id: string): Promise<void>;
  onRestore(id: string): Promise<void>;
  onExport(id: string, version: number): void;
  onGive(files: readonly File[]): void;
  onAccept(key: number): Promise<void>;
  onDismiss(key: number): void;
  onDropReview(id: string): Promise<void>;
  onBringReviewBack(id: string): Promise<void>;
  onExportReview(id: string): void;
  /** Put words on the clipboard; resolves to whether they are there. */
  onCopy(text: string): Promise<boolean>;
  /** Have the browser ask for a site; resolves to whether the reader allowed it. Called within the click. */
  onAllow(match: string): Promise<boolean>;
}

export interface SourcesProps extends SourcesEvents {
  readonly signals: SourcesSignals;
  /** What is wrong with a pack, in words. */
  readonly sayFault: (fault: Fault, lang: Lang) => string;
}

interface SourcesContextValue extends SourcesProps {
  /** Says what came of something, in the one place for it. */
  readonly say: (words: string) => void;
  /** Puts the focus on an element once it is there, by its id. */
  readonly focusOn: (id: string) => void;
}

const SourcesContext = createContext<SourcesContextValue | null>(null);
export const SourcesProvider = SourcesContext.Provider;

/** The page of sources. Throws outside of it: that is a mistake in the code. */
export function useSources(): SourcesContextValue & { readonly t: SourcesTexts; readonly lang: Lang } {
  const value = useContext(SourcesContext);
  if (!value) throw new Error('A component of the page of sources was used outside of it');
  const lang = value.signals.lang.value;
  return { ...value, lang, t: sourcesTexts(lang) };
}
