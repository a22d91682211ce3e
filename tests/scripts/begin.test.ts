import { describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { begin, launchFault } from '../../scripts/demo/begin.ts';

/** A browser that opens windows or does not; what it was asked for is noted. */
function browser(opensWindows: boolean) {
  const asked: boolean[] = [];
  const start = async ({ headless }: { readonly headless: boolean }): Promise<Driver> => {
    asked.push(headless);
    if (!headless && !opensWindows) throw new Error('/usr/bin/chromium ended with 1:\nMissing X server or $DISPLAY');
    return { name: 'chromium' } as Driver;
  };
  return { asked, start };
}

describe('npm start', () => {
  it('is seen where there is a display', async () => {
    const { start, asked } = browser(true);
    const said: string[] = [];
    expect(await begin(start, true, (line) => said.push(line))).toMatchObject({ isSeen: true });
    expect([asked, said]).toEqual([[false], []]);
  });

  it.each([
    ['without a display', false, 'No display found'],
    ['with one that lets nobody in', true, 'DISPLAY'],
  ])('runs unseen and says so in one line %s', async (_what, hasDisplay, words) => {
    const { start, asked } = browser(false);
    const said: string[] = [];
    expect(await begin(start, hasDisplay, (line) => said.push(line))).toMatchObject({ isSeen: false });
    expect(asked.at(-1)).toBe(true);
    expect(said).toEqual([expect.stringContaining(words)]);
    expect(said[0]).toContain('headless');
  });

  it.each([
    ['chromium ended with 133:\n[1] FATAL: No usable sandbox!', 'user namespaces'],
    ['chromium told no debugging address in 30 s:\n', 'CHROME_BIN'],
  ])('says in one line what to do about "%s"', (told, words) => {
    expect(launchFault(new Error(told))).toMatch(/^[^\n]+$/);
    expect(launchFault(new Error(told))).toContain(words);
  });
});
