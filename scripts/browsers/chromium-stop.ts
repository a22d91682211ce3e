import type { createTargets } from './chromium-targets.ts';
import type { ProtocolValue } from './socket.ts';
import { within } from './within.ts';

/** How long, in milliseconds, a worker has to end. */
const PATIENCE = 40_000;

/**
 * Stops a service worker whose address holds `part`, as the browser does when it has been idle, and waits until it has stopped: it
 * may be awake again at once, and the browser tells of both. One that is still starting hears of no command to stop, and gets it
 * when it runs.
 */
export function stopWorker({ inPage, sender, hear }: ReturnType<typeof createTargets>, part: string): Promise<void> {
  return inPage('about:blank', async (targetId) => {
    const send = await sender(targetId);
    let forget = () => {};
    const stopped = new Promise<void>((done, failed) => {
      forget = hear(({ method, params }: ProtocolValue) => {
        if (method !== 'ServiceWorker.workerVersionUpdated') return;
        for (const { scriptURL, runningStatus, status } of params.versions) {
          if (!scriptURL.includes(part) || status === 'redundant') continue;
          if (runningStatus === 'running') send('ServiceWorker.stopAllWorkers').catch(failed);
          if (runningStatus !== 'stopped') continue;
          // what runs after that is another one
          forget();
          done();
        }
      });
    });
    try {
      await send('ServiceWorker.enable');
      await within(PATIENCE, stopped);
    } finally {
      forget();
    }
  });
}
