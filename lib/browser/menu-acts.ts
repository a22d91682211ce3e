import type { Browser } from 'wxt/browser';
import { type GivenText, openTextCheck } from './check-text.ts';
import { toggleMarks } from './mark-settings.ts';
import type { ToldSelection } from './menus.ts';
import { openNewSource } from './new-source.ts';
import { hashFor, openOptions } from './open-options.ts';
import { selectedText } from './selected-text.ts';
import { urlOf } from './tabs.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'title'>;

/** Opens the page that checks texts with what is selected in a tab; without a selection it is there to be typed in. */
export async function checkSelection(tab: Tab, selection: ToldSelection): Promise<void> {
  if (tab.id !== undefined) await openTextCheck((await selectedIn(tab, selection)) ?? undefined);
}

/** Opens the page of the sources with what is selected in a tab, to be made one. */
export async function sourceFromSelection(tab: Tab, selection: ToldSelection): Promise<void> {
  await openNewSource((await selectedIn(tab, selection)) ?? { text: '' });
}

/** What is selected in a tab with what is known of its page; null where nothing is. */
async function selectedIn({ id, title }: Tab, selection: ToldSelection): Promise<GivenText | null> {
  if (id === undefined) return null;
  const [text, url] = await Promise.all([selectedText(id, selection), urlOf(id)]);
  return text.trim() === '' ? null : { text, ...(title && { title }), ...(url && { url }) };
}

/** Hides the marks on the site of a tab, or shows them again. */
export async function toggleMarksIn(tab: Tab): Promise<void> {
  const host = await hostAt(tab);
  if (host !== null) await toggleMarks(host);
}

/** Opens the options, with the site of a tab ready to be added. */
export async function optionsFor(tab: Tab | undefined): Promise<void> {
  const host = await hostAt(tab);
  await openOptions(host === null ? '' : hashFor(host));
}

/** The host of a tab's page, as `location.host` writes it; null where the browser does not tell it, or it has none. */
async function hostAt(tab: Tab | undefined): Promise<string | null> {
  const url = tab?.id === undefined ? null : await urlOf(tab.id);
  return URL.parse(url ?? '')?.host || null;
}
