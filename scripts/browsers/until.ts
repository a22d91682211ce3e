import { poll } from './driver.ts';
import { within } from './within.ts';

type Evaluate = <T>(expression: string) => Promise<T>;

/** JavaScript: what a document shows, for whoever waited for something else. */
const SHOWN = `(() => {
  const data = (name) => [...document.querySelectorAll('[data-' + name + ']')].map((one) => one.getAttribute('data-' + name));
  const words = (document.body?.innerText ?? '').replace(/\\s+/g, ' ').trim().slice(0, 300);
  return { url: document.URL, view: data('view'), problem: data('problem'), words };
})()`;
/** How long, in milliseconds, a document may take to say so. */
const PATIENCE = 2000;

/**
 * Waits until an expression in a document is truthy and returns it. One that never is ends in an error that says what the
 * document showed instead.
 */
export async function until<T>(evaluate: Evaluate, expression: string, ms?: number): Promise<T> {
  try {
    return (await poll(() => evaluate<T>(expression), expression, ms)) as T;
  } catch (error) {
    const shown = await within(PATIENCE, evaluate<object>(SHOWN)).catch(String);
    const words = typeof shown === 'string' ? shown : JSON.stringify(shown);
    throw new Error(`${error instanceof Error ? error.message : error}\nshown: ${words}`);
  }
}
