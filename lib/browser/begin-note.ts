import { asSelected, isDescription, type Selected, type Wish, wishFor } from '../session/wish.ts';
import { callPage } from './call-page.ts';

/** What the reader wants a note on, as the browser tells it. */
export type NoteWanted =
  /** By the key: on the selection, else on the chosen figure, else on the page. */
  | { readonly on: 'any' }
  | { readonly on: 'page' }
  /** In the menu of a selection: what the browser says is selected, and whether it is text of the page itself. */
  | { readonly on: 'selection'; readonly text: string; readonly where: 'page' | 'frame' | 'field' };

interface NotedTab {
  readonly id: number;
  /** Null where the browser does not tell it. */
  readonly url: string | null;
}

/**
 * What the reader wants, described while it is still selected. `isIn`: the page script is in the tab. Where it is not, or the
 * selection is none of the page's own, the browser's words for the selection have to do. Null where not even the address
 * is known.
 */
export async function beginNote(wanted: NoteWanted, tab: NotedTab, isIn: boolean): Promise<Wish | null> {
  const isOfPage = wanted.on === 'any' || (wanted.on === 'selection' && wanted.where === 'page');
  const asked = isIn && isOfPage ? await callPage(tab.id, 'selection', null) : null;
  const said = asked?.ok && typeof asked.url === 'string' ? asked : null;
  const url = said?.url ?? tab.url;
  if (url === null) return null;
  const selected = said === null ? 'nothing' : asSelected(said.selected);
  if (wanted.on === 'page') return { kind: 'page', url, instead: null };
  if (wanted.on === 'any') return wishFor(selected, url) ?? { kind: 'figure-or-page', url };
  return wishFor(wanted.where === 'field' ? 'elsewhere' : orWords(selected, wanted.text), url);
}

/** The browser's words for a selection, where the page's script could not describe it. */
function orWords(selected: Selected, words: string): Selected {
  if (selected !== 'nothing' && selected !== 'elsewhere') return selected;
  const quote = words.trim();
  if (quote === '') return 'elsewhere';
  const selector = { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' };
  const described = { quote, selectors: [selector] };
  return isDescription(described) ? described : 'too-long';
}
