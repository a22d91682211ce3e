import type { PageState } from '../session/state.ts';

/** What a page of the extension, in which the page script runs as in a web page, wants to be told of it. */
export interface OwnPage {
  onState(state: PageState): void;
  /** The reader has chosen a figure, by its mark or in a panel; null when none is chosen any more. */
  onChosen(figure: number | null): void;
}

/** In a web page the script has a world of its own, in which nobody else can leave anything. */
const KEY = Symbol.for('doi-chieu reads its own page');
const world = globalThis as { [KEY]?: OwnPage };

/** Called before the page script is put in. */
export function offerOwnPage(page: OwnPage): void {
  world[KEY] = page;
}

/** The page of the extension that this script runs in; undefined in a web page. */
export const ownPage = (): OwnPage | undefined => world[KEY];
