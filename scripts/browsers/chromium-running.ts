import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { extensionInChromium } from './chromium-extension.ts';
import { emptyProfile, startChromium } from './chromium-start.ts';
import { createTargets } from './chromium-targets.ts';
import { type LaunchOptions, poll, WELCOME } from './driver.ts';
import type { BrowserProcess } from './process.ts';
import { type Channel, openChannel, type ProtocolValue } from './socket.ts';

/**
 * A Chromium on a profile with the extension in it, whatever becomes of both: started, ended, started again, the extension there from the
 * start or installed anew. `hear`: what the protocol tells.
 */
export function createRunning(
  bin: string,
  options: LaunchOptions,
  profile: string,
  hear: (event: ProtocolValue) => void,
) {
  /** Where the built extension lies; its id follows from that. */
  let folder = options.extension;
  /** Is it there from the start on? So it is where nobody asks for more, and when the browser was killed and has started again. */
  let isInstalled = !options.renewable;
  let id = '';
  let channel: Channel;
  let browser: BrowserProcess;
  const targets = createTargets(() => channel);
  const extension = extensionInChromium(targets, () => id);

  const onEvent = (event: ProtocolValue) => {
    hear(event);
    if (event.method === 'Target.attachedToTarget') {
      const { type, url } = event.params.targetInfo;
      if (isInstalled && type === 'service_worker' && url.startsWith('chrome-extension://')) id = new URL(url).host;
    }
    targets.onEvent(event);
  };

  const start = async (): Promise<void> => {
    targets.forget();
    browser = startChromium(bin, options, profile, isInstalled ? folder : null);
    channel = await openChannel(await browser.announced, onEvent);
    await channel.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
      filter: [{ type: 'tab', exclude: true }, { type: 'browser', exclude: true }, {}],
    });
    if (isInstalled) await poll(async () => id, 'the background of the extension');
    else if (!(await install())) {
      // an older one takes an extension over a pipe only
      await end();
      isInstalled = true;
      return start();
    }
    await extension.listening();
  };
  const install = async (): Promise<boolean> => {
    const made = await channel.send('Extensions.loadUnpacked', { path: folder }).catch(() => null);
    id = made?.id ?? '';
    return id !== '';
  };

  const end = async () => {
    channel.close();
    await browser.kill();
  };
  const startAnew = async () => {
    await end();
    emptyProfile(profile);
    folder = options.extension;
    isInstalled = !options.renewable;
    id = '';
    await start();
  };
  const installAnew = async () => {
    const { targetId: fresh } = await channel.send('Target.createTarget', { url: 'about:blank' });
    await channel.send('Extensions.uninstall', { id });
    for (const { targetId, type, url } of await targets.all())
      if (type === 'page' && targetId !== fresh && !url.startsWith('chrome://omnibox'))
        await channel.send('Target.closeTarget', { targetId });
    // what it has kept is deleted in a while: at another place it is another extension, of which nothing is kept
    folder = path.join(profile, `extension-${randomUUID()}`);
    cpSync(options.extension, folder, { recursive: true });
    if (!(await install())) throw new Error('the extension cannot be installed anew');
    await extension.listening();
  };

  return {
    targets,
    extension,
    /** How DevTools reach the browser that runs now. */
    channel: (): Channel => channel,
    /** The id of the extension as it is installed now. */
    id: (): string => id,
    start,
    end,
    /** Settles when the browser that runs now has ended. */
    ended: (): Promise<void> => browser.ended,
    /** Nothing of the extension is kept: it is installed anew, or, where nobody can uninstall it, the whole profile is. */
    renew: (): Promise<void> => (isInstalled ? startAnew() : installAnew()),
    async restart(): Promise<void> {
      await end();
      isInstalled = true;
      await start();
    },
    /** The page that greets would come to the front whenever it is ready, over the page that is being looked at. */
    async closeWelcome(): Promise<void> {
      const welcome = async () =>
        (await targets.all()).find(({ type, url }) => type === 'page' && url.endsWith(WELCOME));
      const { targetId } = await poll(welcome, 'the welcome page');
      await channel.send('Target.closeTarget', { targetId });
      await poll(async () => !(await welcome()), 'the welcome page to close');
    },
  };
}
