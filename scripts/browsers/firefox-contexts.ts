import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Box, poll, type Surface, WELCOME } from './driver.ts';
import type { Channel } from './socket.ts';
import { until } from './until.ts';

export interface FirefoxSurface extends Surface {
  screenshot(file: string, box?: Box): Promise<void>;
}

/** Writes a picture where its folder may not be there yet. */
export function writePicture(file: string, base64: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(base64, 'base64'));
}

/** The documents of Firefox as WebDriver BiDi reaches them: the tabs by their contexts, and the browser's own window. */
export function createContexts(channel: () => Channel) {
  let chromeWindow = '';

  /** Runs JavaScript, be it a promise, and gives what comes of it as JSON does. */
  const evaluateIn = async <T>(context: string, expression: string): Promise<T> => {
    const reply = await channel().send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails.text);
    return reply.result.value === undefined ? (undefined as T) : JSON.parse(reply.result.value);
  };
  /** The tabs, in no order. */
  const all = async (): Promise<readonly { readonly context: string; readonly url: string }[]> =>
    (await channel().send('browsingContext.getTree', { maxDepth: 0 })).contexts;
  const create = async (type: 'tab' | 'window', background = false): Promise<string> =>
    (await channel().send('browsingContext.create', { type, background })).context;
  const close = (context: string): Promise<void> => channel().send('browsingContext.close', { context });

  return {
    evaluateIn,
    create,
    /** Begins anew with a browser that has just started. */
    async find(): Promise<void> {
      const { contexts } = await channel().send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      chromeWindow = contexts.find(({ url }: { url: string }) => url.includes('browser.xhtml')).context;
    },
    inWindow: <T>(expression: string): Promise<T> => evaluateIn<T>(chromeWindow, expression),
    surface: (context: string): FirefoxSurface => ({
      evaluate: (expression) => evaluateIn(context, expression),
      until: (expression, ms) => until((asked) => evaluateIn(context, asked), expression, ms),
      async screenshot(file, box) {
        const clip = box && { origin: 'document', clip: { type: 'box', ...box } };
        writePicture(file, (await channel().send('browsingContext.captureScreenshot', { context, ...clip })).data);
      },
    }),
    /** The page that greets would come to the front whenever it is ready, over the page that is being looked at. */
    async closeWelcome(): Promise<void> {
      const welcome = async () => (await all()).find(({ url }) => url.endsWith(WELCOME));
      await close((await poll(welcome, 'the welcome page')).context);
    },
    /** Leaves one new, empty tab. */
    async closeAll(): Promise<void> {
      const fresh = await create('tab');
      for (const { context } of await all()) if (context !== fresh) await close(context);
    },
  };
}
