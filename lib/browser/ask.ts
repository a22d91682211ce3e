import { browser } from 'wxt/browser';
import type { Announcements, Answer, BackgroundCalls } from './messages.ts';
import { isAnswer } from './wire.ts';

/** False once the extension was updated, switched off or removed under a script that still runs in a page. */
export function extensionIsHere(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Asks the background. The browser may stop it at any moment: a call that gets no answer is made once more, which starts
 * it again. Never rejects; the failure is `extension-gone` or `background-gone`.
 */
export async function ask<K extends keyof BackgroundCalls>(
  type: K,
  body: BackgroundCalls[K]['ask'],
): Promise<BackgroundCalls[K]['answer']> {
  for (let attempt = 1; attempt <= 2 && extensionIsHere(); attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage({ type, body });
      if (isAnswer(answer)) return answer as BackgroundCalls[K]['answer'];
    } catch {
      // stopped while it worked, or gone altogether: the loop finds out
    }
  }
  return failure(extensionIsHere() ? 'background-gone' : 'extension-gone');
}

/** Tells the extension's pages; that none is open is no error. */
export function announce<K extends keyof Announcements>(type: K, body: Announcements[K]): void {
  if (extensionIsHere()) browser.runtime.sendMessage({ type, body }).catch(() => {});
}

const failure = (code: 'background-gone' | 'extension-gone'): Answer<never> => ({ ok: false, problem: { code } });
