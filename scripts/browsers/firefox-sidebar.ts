import { poll, type Surface } from './driver.ts';
import { type createContexts, writePicture } from './firefox-contexts.ts';
import type { Channel } from './socket.ts';
import { until } from './until.ts';

/** The sidebar's document is no context of BiDi: an actor-free way in is the frame loader of its <browser>. */
const SIDEBAR = `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;
/** JavaScript for the window: what the sidebar shows, as the address of a picture. */
const PICTURE = `(async () => {
  const actor = ${SIDEBAR}.browsingContext.currentWindowGlobal;
  const bitmap = await actor.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

interface SidebarParts {
  readonly contexts: ReturnType<typeof createContexts>;
  readonly channel: () => Channel;
  /** The address of a page of the extension. */
  readonly urlOf: (page: string) => string;
}

/** The extension's sidebar in Firefox, reached from a page of the extension that does nothing else. */
export function sidebarInFirefox({ contexts, channel, urlOf }: SidebarParts) {
  const { inWindow, evaluateIn } = contexts;
  let helper = '';

  async function inSidebar<T>(expression: string): Promise<T> {
    if (!helper) {
      helper = await contexts.create('tab', true);
      await channel().send('browsingContext.navigate', {
        context: helper,
        // no page that does anything by itself: a second panel would be a second reader
        url: urlOf('manifest.json'),
        wait: 'none',
      });
      await poll(() => evaluateIn(helper, `typeof browser === 'object' && browser.runtime.id`), 'an extension page');
    }
    // the page's policy forbids eval: the expression runs here, with the sidebar's window and document in their names' place
    const view = `browser.extension.getViews({ type: 'sidebar' })[0]`;
    return evaluateIn<T>(helper, `((window, document) => (${expression}))(${view}, ${view}.document)`);
  }
  const surface: Surface = {
    evaluate: inSidebar,
    until: (expression, ms) => until(inSidebar, expression, ms),
    screenshot: async (file) => writePicture(file, await inWindow<string>(PICTURE)),
  };
  const isOpen = () =>
    inWindow<boolean>(`SidebarController.isOpen && SidebarController.currentID.includes('doi-chieu')`);

  return {
    isOpen,
    /** Waits until it is open and its page stands. */
    async panel(): Promise<Surface> {
      await poll(isOpen, 'the sidebar');
      await poll(() => inSidebar(`document.readyState === 'complete'`), 'the sidebar page');
      return surface;
    },
    hide: () => inWindow<void>(`SidebarController.hide()`),
    /** The page that it is reached from is gone: the next question opens another. */
    forget(): void {
      helper = '';
    },
  };
}
