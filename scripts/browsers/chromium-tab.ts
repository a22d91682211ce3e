import { type Beside, poll, type Surface, type Tab } from './driver.ts';
import { keysOfChromium } from './keys.ts';
import type { ProtocolValue } from './socket.ts';

/** A tab that can also be asked over the DevTools protocol what no other browser tells. */
export interface ChromiumTab extends Tab {
  send(method: string, params?: object): Promise<ProtocolValue>;
}

/** The elements with roles, and the buttons, in the shadow roots beside the body of a document. */
function rolesBeside(document: ProtocolValue): ProtocolValue[] {
  const top = document.children.find((node: ProtocolValue) => node.localName === 'html');
  const inside = (node: ProtocolValue): ProtocolValue[] => [
    ...(roleOf(node) ? [node] : []),
    ...(node.children ?? []).flatMap(inside),
  ];
  return top.children.flatMap((node: ProtocolValue) => node.shadowRoots ?? []).flatMap(inside);
}
function roleOf({ localName, attributes = [] }: ProtocolValue): string {
  const at = attributes.indexOf('role');
  return at >= 0 ? attributes[at + 1] : localName === 'button' ? 'button' : '';
}
async function besideOf(
  node: ProtocolValue,
  send: (method: string, params: object) => Promise<ProtocolValue>,
): Promise<Beside> {
  const words = (one: ProtocolValue): string => one.nodeValue + (one.children ?? []).map(words).join(' ');
  const { nodeId } = node;
  // what is not laid out has no box
  const model = await send('DOM.getBoxModel', { nodeId }).then(
    (answer) => answer.model,
    () => null,
  );
  const [x, y] = model?.border ?? [];
  const box = model && { x, y, width: model.width, height: model.height };
  return { role: roleOf(node), words: words(node).replace(/\s+/g, ' ').trim(), box };
}

interface TabParts {
  readonly surface: Surface;
  /** A command of the DevTools protocol to the tab. */
  readonly send: ChromiumTab['send'];
  readonly activate: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A tab of Chromium, steered over the DevTools protocol. */
export function chromiumTab({ surface, send, activate, close }: TabParts): ChromiumTab {
  const press = keysOfChromium(send);
  return {
    ...surface,
    send,
    async goto(address) {
      const { errorText } = await send('Page.navigate', { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await poll(
        () => surface.evaluate(`document.readyState === 'complete' && location.href !== 'about:blank'`),
        `${address} to load`,
      );
    },
    async showAs({ width, height, dark, forced = false }) {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      const features = [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ];
      await send('Emulation.setEmulatedMedia', { features });
    },
    activate,
    async click(x, y) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    move: (x, y) => send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
    escape: () => press('Escape'),
    press,
    async beside() {
      const { root } = await send('DOM.getDocument', { depth: -1, pierce: true });
      return Promise.all(rolesBeside(root).map((node) => besideOf(node, send)));
    },
    async drag(from, to) {
      const held = { button: 'left', buttons: 1, clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, ...held });
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...to, ...held });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, ...held, buttons: 0 });
    },
    close,
  };
}
