import type { Tab } from './driver.ts';
import type { Channel } from './socket.ts';

/** Keys without a letter of their own: by the code that Chromium has for them, and the sign that WebDriver does. */
const KEYS: Readonly<Record<string, { readonly code: number; readonly sign: string; readonly text?: string }>> = {
  Enter: { code: 13, sign: '\uE007', text: '\r' },
  Tab: { code: 9, sign: '\uE004' },
  Escape: { code: 27, sign: '\uE00C' },
  ArrowUp: { code: 38, sign: '\uE013' },
  ArrowDown: { code: 40, sign: '\uE015' },
  Delete: { code: 46, sign: '\uE017' },
};
const CONTROL = '\uE009';

type Send = (method: string, params: object) => Promise<unknown>;

/** Presses keys over the DevTools protocol; a letter is typed as well. */
export const keysOfChromium =
  (send: Send): Tab['press'] =>
  async (key, held) => {
    const known = KEYS[key];
    const text = held === undefined ? (known === undefined ? key : known.text) : undefined;
    const own = {
      key,
      code: known === undefined ? `Key${key.toUpperCase()}` : key,
      windowsVirtualKeyCode: known?.code ?? key.toUpperCase().charCodeAt(0),
      modifiers: held === undefined ? 0 : 2,
    };
    await send(
      'Input.dispatchKeyEvent',
      text === undefined ? { type: 'rawKeyDown', ...own } : { type: 'keyDown', text, ...own },
    );
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...own });
  };

/** The same over WebDriver BiDi. */
export const keysOfFirefox =
  (channel: Channel, context: string): Tab['press'] =>
  async (key, held) => {
    const down = [...(held === undefined ? [] : [CONTROL]), KEYS[key]?.sign ?? key];
    const actions = [
      ...down.map((value) => ({ type: 'keyDown', value })),
      ...down.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await channel.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
