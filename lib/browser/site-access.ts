import { browser } from 'wxt/browser';
import { BUILT_IN, builtInMatches } from '../session/built-in-sites.ts';
import { EVERYWHERE, isWithinAny } from '../session/site-address.ts';

/** What the reader lets the extension see by itself. Nothing of it is kept by us: the browser knows, and may take it back. */
export interface SiteAccess {
  readonly everywhere: boolean;
  /** Match patterns of the sites that the reader has added one by one. */
  readonly added: readonly string[];
  /** Ids of the built-in sites that the browser does not let the extension see, since the reader has told it so there. */
  readonly withheld: readonly string[];
}

/** Patterns for all pages, however a browser writes them. */
const isEverywhere = (match: string): boolean =>
  match === EVERYWHERE || match === '<all_urls>' || /^https?:\/\/\*\/\*$/.test(match);

export async function readSiteAccess(): Promise<SiteAccess> {
  const origins = await readOrigins();
  const required = builtInMatches();
  return {
    everywhere: origins.some(isEverywhere),
    added: origins.filter((match) => !isEverywhere(match) && !required.includes(match)).sort(),
    withheld: BUILT_IN.filter(({ matches }) => !matches.every((match) => isAllowed(match, origins))).map(
      ({ id }) => id,
    ),
  };
}

/** All patterns that the browser lets the extension see. */
export async function readOrigins(): Promise<readonly string[]> {
  const all = await browser.permissions.getAll().catch(() => null);
  return all?.origins ?? [];
}

const isAllowed = (match: string, origins: readonly string[]): boolean =>
  origins.some((origin) => origin === match || isEverywhere(origin));

/** Is the extension let into the pages of a host without being asked? */
export async function seesHost(host: string): Promise<boolean> {
  return isWithinAny(host, await readOrigins());
}

/**
 * Has the browser ask the reader for sites. Only within a click: nothing may be awaited before. False where the reader, or the
 * browser, said no.
 */
export const askForSites = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...matches] }).catch(() => false);

/** Gives sites back to the reader. False where the browser did not take them. */
export const giveBackSites = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...matches] }).catch(() => false);

/** Tells that sites were allowed or taken back, here or on a page of the browser's own. */
export function onSiteAccess(changed: {
  added(matches: readonly string[]): void;
  removed(matches: readonly string[]): void;
}): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => origins.length > 0 && changed.added(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => origins.length > 0 && changed.removed(origins));
}
