import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../../data/schemas/pack.ts';
import type { Marked } from '../../lib/browser/mark-settings.ts';
import type { BackupTimes } from '../../lib/notes/reminder.ts';
import type { TakeState } from '../../lib/session/along-state.ts';
import type { RemovalState } from '../../lib/session/removal.ts';
import type { Lang, NoteSwitches } from '../panel-props.ts';
import { type OptionsTexts, optionsTexts } from '../texts/options.ts';

/** What of the sites the extension may see by itself; as lib/browser/site-access.ts tells it. */
interface SeenSites {
  readonly everywhere: boolean;
  readonly added: readonly string[];
  readonly withheld: readonly string[];
}

/** How much of a page is marked, and on which sites nothing is; as lib/browser/mark-settings.ts keeps it. */
interface MarkChoices {
  readonly marked: Marked;
  readonly tooltip: boolean;
  readonly offSites: readonly string[];
}

/** A command with its keys. */
interface CommandRow {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** How much there is of the reader's notes; null: not known. */
export interface NoteRoom {
  readonly count: number | null;
  /** In bytes. */
  readonly size: number | null;
}

interface OptionsSignals {
  readonly lang: ReadonlySignal<Lang>;
  /** The language that the reader chose; null where the browser decides. */
  readonly chosenLang: ReadonlySignal<Lang | null>;
  readonly seen: ReadonlySignal<SeenSites>;
  /** Ids of the built-in sites that are switched off. */
  readonly sitesOff: ReadonlySignal<readonly string[]>;
  readonly marks: ReadonlySignal<MarkChoices>;
  readonly badge: ReadonlySignal<boolean>;
  readonly noteSettings: ReadonlySignal<NoteSwitches>;
  readonly room: ReadonlySignal<NoteRoom>;
  readonly backups: ReadonlySignal<BackupTimes>;
  readonly take: ReadonlySignal<TakeState>;
  readonly removal: ReadonlySignal<RemovalState>;
  readonly commands: ReadonlySignal<readonly CommandRow[]>;
  /** Those that are on; null until they are told. */
  readonly packs: ReadonlySignal<readonly Pack[] | null>;
}

/** What the options ask for. None of these throws. */
interface OptionsEvents {
  onLang(lang: Lang | null): void;
  /** Switch a built-in site on or off. */
  onSite(id: string, on: boolean): void;
  /** Have the browser ask for sites; resolves to whether the reader allowed them. Called within the click. */
  onAllow(matches: readonly string[]): Promise<boolean>;
  /** Give sites back; resolves to whether the browser took them. */
  onGiveBack(matches: readonly string[]): Promise<boolean>;
  onMarks(change: Partial<MarkChoices>): void;
  onBadge(on: boolean): void;
  onNoteSetting(name: keyof NoteSwitches, on: boolean): void;
  onBackup(): void;
  onRemoveAll(): void;
  onUndoRemoveAll(): void;
  /** Open the browser's page of shortcuts; resolves to whether it opened. */
  onShortcuts(): Promise<boolean>;
  onCopySupport(): Promise<boolean>;
}

export interface OptionsProps extends OptionsEvents {
  readonly signals: OptionsSignals;
  /** A host that the reader came to add, or empty. */
  readonly site: string;
  readonly versions: { readonly extension: string; readonly engine: string };
  /** Addresses of our page of all notes, and of its part for backups. */
  readonly notesPage: string;
}

const OptionsContext = createContext<OptionsProps | null>(null);
export const OptionsProvider = OptionsContext.Provider;

/** The options a component stands in. Throws outside of them: that is a mistake in the code. */
export function useOptions(): OptionsProps & { readonly t: OptionsTexts; readonly lang: Lang } {
  const value = useContext(OptionsContext);
  if (!value) throw new Error('A component of the options was used outside of them');
  const lang = value.signals.lang.value;
  return { ...value, lang, t: optionsTexts(lang) };
}

/** Says what came of something, in one place for a whole part. */
export interface Saying {
  readonly say: (words: string, isTrouble?: boolean) => void;
}
