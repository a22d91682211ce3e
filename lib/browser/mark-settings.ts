import { browser } from 'wxt/browser';

/** How much of a page is marked. */
export type Marked = 'comparable' | 'all' | 'none';

/** What the reader chose about the marks in pages. */
export interface MarkSettings {
  /** `comparable`: only what is held against a source; `all`: also what is not compared; `none`: no mark anywhere. */
  readonly marked: Marked;
  /** The words beside the pointer over a mark. */
  readonly tooltip: boolean;
  /** Hosts without marks, as `location.host` writes them. */
  readonly offSites: readonly string[];
}

const KEY = 'marks';
const MARKED: readonly unknown[] = ['comparable', 'all', 'none'] satisfies readonly Marked[];

/** What was kept; of what cannot be read, what a new reader has. */
export async function readMarkSettings(): Promise<MarkSettings> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return settingsIn(kept[KEY]);
}

function settingsIn(kept: unknown): MarkSettings {
  const { marked, tooltip, offSites } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    keyof MarkSettings,
    unknown
  >;
  return {
    marked: MARKED.includes(marked) ? (marked as Marked) : 'comparable',
    tooltip: tooltip !== false,
    offSites: Array.isArray(offSites) ? offSites.filter((site) => typeof site === 'string') : [],
  };
}

/** Keeps a choice beside the others. That it could not be kept costs the reader one more click, and nothing else. */
export async function keepMarkSettings(change: Partial<MarkSettings>): Promise<void> {
  const next = { ...(await readMarkSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next }).catch(() => {});
}

/** Does a site (as `location.host` writes it) have marks? */
export const hasMarks = ({ marked, offSites }: MarkSettings, host: string): boolean =>
  marked !== 'none' && !offSites.includes(host);

/**
 * Takes the marks of a site away, or brings them back; where the reader had none anywhere, they come back everywhere. Gives
 * whether the site has marks now.
 */
export async function toggleMarks(host: string): Promise<boolean> {
  const { marked, offSites } = await readMarkSettings();
  const others = offSites.filter((site) => site !== host);
  const on = marked === 'none' || offSites.includes(host);
  if (on) await keepMarkSettings({ marked: marked === 'none' ? 'comparable' : marked, offSites: others });
  else await keepMarkSettings({ offSites: [...others, host] });
  return on;
}

/** Tells, wherever the extension runs, when one of them was changed. */
export function onMarkSettings(listener: (settings: MarkSettings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener(settingsIn(changes[KEY]?.newValue));
  });
}
