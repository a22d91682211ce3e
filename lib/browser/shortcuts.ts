import { browser } from 'wxt/browser';
import { isObject } from '../text/shape.ts';

/** Keys that browsers name by their names. */
const SIGNS: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

const LONGEST = 40;

/** The key that opens the panel, in an answer that may have any form; '' where there is none. */
export function panelKeyIn(keys: unknown): string {
  const key = isObject(keys) ? keys['open-panel'] : null;
  return typeof key === 'string' && key.length <= LONGEST ? key : '';
}

/** The keys of our commands as the reader would press them ("Alt+K"), by command; '' where there is none. In the background only. */
export async function readShortcuts(): Promise<Readonly<Record<string, string>>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(
    commands.map(({ name = '', shortcut = '' }) => [
      name,
      shortcut.replace(/[A-Z][a-z]+$/, (key) => SIGNS[key] ?? key),
    ]),
  );
}
