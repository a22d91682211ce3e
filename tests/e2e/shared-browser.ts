import type { Driver } from '../../scripts/browsers/driver.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { HOSTS } from './site.ts';

/** A browser that stories have one after the other: to start one takes as long as a story. */
export interface SharedBrowser {
  /** The browser, with the extension just installed. */
  start(): Promise<Driver>;
  /** Makes it new for the next story; one that cannot be is ended, and the next story gets another. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

export function sharedBrowser(kind: Driver['name']): SharedBrowser {
  let driver: Driver | null = null;
  const close = async () => {
    const ended = driver;
    driver = null;
    await ended?.close();
  };
  return {
    async start() {
      driver ??= await launch(kind, { hosts: HOSTS, headless: true, language: 'vi', renewable: true });
      return driver;
    },
    async renew() {
      try {
        await driver?.renew();
      } catch (error) {
        console.warn(`${kind} could not be made new, and is started anew: ${error}`);
        await close();
      }
    },
    close,
  };
}
