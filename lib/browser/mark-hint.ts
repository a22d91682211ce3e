import { browser } from 'wxt/browser';

const KEY = 'marks-explained';

/** Has nobody told the reader yet whose lines stand on the page? Where that cannot be known, it has been told. */
export async function isHintDue(): Promise<boolean> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: true }) as Record<string, unknown>);
  return kept[KEY] !== true;
}

/** It has been told, for good. */
export function keepHinted(): void {
  browser.storage.local.set({ [KEY]: true }).catch(() => {});
}
