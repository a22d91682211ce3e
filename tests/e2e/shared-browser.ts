import type { Driver } from '../../scripts/browsers/driver.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { within } from '../../scripts/browsers/within.ts';
import { HOSTS } from './site.ts';

/** A browser that stories have one after the other: to start one takes as long as a story. */
export interface SharedBrowser {
  /** The browser, with the extension just installed. */
  start(): Promise<Driver>;
  /** Makes it new for the next story; one that cannot be is ended, and the next story gets another. */
  renew(): Promise<void>;
  /**
   * Ends it after a test that failed, and starts another: what is left of the test is not heard any more. Gives the new one, and what
   * the consoles of the old one had said.
   */
  replace(): Promise<{ readonly driver: Driver; readonly errors: readonly string[] }>;
  close(): Promise<void>;
}

/** How long, in milliseconds, the consoles of a browser in which something went wrong are waited for. */
const PATIENCE = 10_000;

export function sharedBrowser(kind: Driver['name']): SharedBrowser {
  let driver: Driver | null = null;
  const close = async () => {
    const ended = driver;
    driver = null;
    await ended?.close();
  };
  const start = async () => {
    driver ??= await launch(kind, { hosts: HOSTS, headless: true, language: 'vi', renewable: true });
    return driver;
  };
  return {
    start,
    async replace() {
      const errors =
        driver === null ? [] : await within(PATIENCE, driver.errors()).catch((error: unknown) => [String(error)]);
      await close();
      return { driver: await start(), errors };
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
