import type { Surface } from '../../scripts/browsers/driver.ts';

const quoted = JSON.stringify;

/** JavaScript: what an element is called, by its label, its own or that of the field, or by its words. */
const NAME_OF = `(element) => (
  element.getAttribute('aria-label') ??
  element.labels?.[0]?.textContent ??
  (element.getAttribute('aria-labelledby') && document.getElementById(element.getAttribute('aria-labelledby'))?.textContent) ??
  element.textContent
).replace(/\\s+/g, ' ').trim()`;

/** The elements that have a role by themselves. */
const NATIVE: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4',
  article: 'article',
  group: 'fieldset, details',
  form: 'form',
  listbox: 'select',
  checkbox: 'input[type="checkbox"]',
  textbox: 'input[type="text"], textarea',
};

/**
 * JavaScript: the element on the screen of a role whose name these words are, else the first whose name has them, inside of another
 * one where given; or null. So "Sửa" is not taken for a row that is called "Sửa chiếc cối xay nước".
 */
export function byRole(role: string, name: string, within = 'document'): string {
  const selector = [`[role="${role}"]`, NATIVE[role] ?? []].flat().join(', ');
  return `(() => {
    const nameOf = ${NAME_OF};
    const shown = [...(${within})?.querySelectorAll(${quoted(selector)}) ?? []].filter((element) => element.checkVisibility?.() ?? true);
    const whole = shown.find((element) => nameOf(element) === ${quoted(name)});
    return whole ?? shown.find((element) => nameOf(element).includes(${quoted(name)})) ?? null;
  })()`;
}

/** Presses what has a role and a name, once it is there. */
export async function pressNamed(panel: Surface, role: string, name: string, within?: string): Promise<void> {
  const element = byRole(role, name, within);
  await panel.until(`${element} !== null`);
  await panel.evaluate(`${element}.click()`);
}

/** Waits for something of a role and a name. */
export const isThere = (panel: Surface, role: string, name: string, within?: string): Promise<unknown> =>
  panel.until(`${byRole(role, name, within)} !== null`);

/** Opens a fold, by the words of its head, if it is closed. */
export async function openFold(panel: Surface, name: string): Promise<void> {
  const fold = `[...document.querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent.includes(${quoted(name)}))`;
  await panel.until(`Boolean(${fold})`);
  await panel.evaluate(`${fold}.open || ${fold}.querySelector('summary').click()`);
}

/** Types into a field, by its name. */
export async function typeInto(panel: Surface, role: string, name: string, text: string): Promise<void> {
  const field = byRole(role, name);
  await panel.until(`${field} !== null`);
  await panel.evaluate(`(() => {
    const field = ${field};
    field.focus();
    field.value = ${quoted(text)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`);
}

/** Presses a key in what has the focus. */
export const pressKeyIn = (panel: Surface, key: string) =>
  panel.evaluate(
    `document.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', { key: ${quoted(key)}, bubbles: true, cancelable: true }))`,
  );
