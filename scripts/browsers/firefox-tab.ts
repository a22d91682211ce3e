import type { Beside, Box, Point, Surface, Tab } from './driver.ts';
import { SCHEME } from './firefox-extension.ts';
import { keysOfFirefox } from './keys.ts';
import type { Channel, ProtocolValue } from './socket.ts';

/** The elements with roles, and the buttons, in a serialised element, each with the number by which Firefox knows it. */
function rolesIn({ value, sharedId }: ProtocolValue): (Omit<Beside, 'box'> & { readonly sharedId: string })[] {
  const words = (one: ProtocolValue): string =>
    (one.nodeValue ?? '') + (one.children ?? []).map((child: ProtocolValue) => words(child.value)).join(' ');
  const role = value.attributes?.role ?? (value.localName === 'button' ? 'button' : '');
  const own = role === '' ? [] : [{ role, words: words(value).replace(/\s+/g, ' ').trim(), sharedId }];
  return [...own, ...(value.children ?? []).flatMap(rolesIn)];
}
/** JavaScript: where an element is; null for what is not laid out. */
const BOX_OF = `(element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return JSON.stringify(element.getClientRects().length > 0 ? { x, y, width, height } : null);
}`;

interface TabParts {
  readonly surface: Surface;
  /** How WebDriver BiDi names the tab. */
  readonly context: string;
  readonly channel: Channel;
  /** Runs JavaScript in the browser's own window. */
  readonly inWindow: <T>(expression: string) => Promise<T>;
}

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
const to = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

/** A tab of Firefox, steered over WebDriver BiDi. */
export function firefoxTab({ surface, context, channel, inWindow }: TabParts): Tab {
  const withMouse = (actions: readonly object[]): Promise<void> =>
    channel.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'pointer', actions }] });
  const press = keysOfFirefox(channel, context);
  const boxOf = async (sharedId: string): Promise<Box | null> => {
    const { result } = await channel.send('script.callFunction', {
      functionDeclaration: BOX_OF,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: false,
    });
    // one that has gone meanwhile is nowhere
    return result === undefined ? null : JSON.parse(result.value);
  };
  return {
    ...surface,
    async goto(address) {
      await channel.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async showAs({ width, height, dark, forced = false }) {
      await channel.send('browsingContext.setViewport', { context, viewport: { width, height } });
      // 0 is dark, 1 light; 2 is the browser's colours on every document, 0 in high contrast only
      const [scheme, colours] = [dark ? 0 : 1, forced ? 2 : 0];
      await inWindow(`(() => {
        Services.prefs.setIntPref('${SCHEME}', ${scheme});
        Services.prefs.setIntPref('browser.display.document_color_use', ${colours});
      })()`);
    },
    activate: () => channel.send('browsingContext.activate', { context }),
    click: (x, y) => withMouse([to({ x, y }), DOWN, UP]),
    move: (x, y) => withMouse([to({ x, y })]),
    escape: () => press('Escape'),
    press,
    async beside() {
      const { result } = await channel.send('script.evaluate', {
        expression: `Document.prototype.__lookupGetter__('documentElement').call(document)`,
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
      });
      const found = rolesIn({
        value: {
          children: result.value.children.flatMap(({ value }: ProtocolValue) => value.shadowRoot?.value.children ?? []),
        },
      });
      return Promise.all(found.map(async ({ sharedId, ...one }) => ({ ...one, box: await boxOf(sharedId) })));
    },
    drag: (start, end) => withMouse([to(start), DOWN, to(end), UP]),
    close: () => channel.send('browsingContext.close', { context }),
  };
}
