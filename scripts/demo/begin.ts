import type { Driver, LaunchOptions } from '../browsers/driver.ts';

/** A started browser, and whether its reader sees it. */
export interface Begun {
  readonly driver: Driver;
  readonly isSeen: boolean;
}

/**
 * Starts a browser in a window where there is a display that lets one open, else unseen, and says why it is not seen. Throws where it does
 * not start at all; `launchFault` has the line for that.
 */
export async function begin(
  start: (options: Pick<LaunchOptions, 'headless'>) => Promise<Driver>,
  hasDisplay: boolean,
  say: (line: string) => void,
): Promise<Begun> {
  if (hasDisplay) {
    const driver = await start({ headless: false }).catch(() => null);
    if (driver !== null) return { driver, isSeen: true };
    say('No window can be opened on this display (look at DISPLAY): the browser runs unseen (headless).');
  } else say('No display found: the browser runs unseen (headless).');
  return { driver: await start({ headless: true }), isSeen: false };
}

/** One line on why a browser has not started, and what to do. */
export function launchFault(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  const [first = ''] = told.split('\n');
  if (/sandbox/i.test(told))
    return `${first} It may not make its sandbox here: allow user namespaces (on Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0), or name another browser in CHROME_BIN.`;
  return `The browser does not start: ${first} Name another one in CHROME_BIN, or run it by hand to see why.`;
}
