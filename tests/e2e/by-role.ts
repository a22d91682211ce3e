import type { Surface } from '../../scripts/browsers/driver.ts';
import { chooseFrom, pressOnceThere } from '../../scripts/browsers/press.ts';

const quoted = JSON.stringify;

/** JavaScript: what an element is called, by its label, its own or that of the field, or by its words. */
export const NAME_OF = `((element) => (
  element.getAttribute('aria-label') ??
  element.labels?.[0]?.textContent ??
  (element.getAttribute('aria-labelledby') && document.getElementById(element.getAttribute('aria-labelledby'))?.textContent) ??
  element.textContent
).replace(/\\s+/g, ' ').trim())`;

/** The elements that have a role by themselves. */
const NATIVE: Readonly<Record<string, string>> = {
  article: 'article',
  blockquote: 'blockquote',
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  complementary: 'aside',
  definition: 'dd',
  dialog: 'dialog',
  form: 'form',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  list: 'ul, ol',
  listbox: 'select',
  listitem: 'li',
  main: 'main',
  paragraph: 'p',
  progressbar: 'progress',
  radio: 'input[type="radio"]',
  region: 'section[aria-label], section[aria-labelledby]',
  searchbox: 'input[type="search"]',
  textbox: 'input[type="text"], textarea',
};

/** JavaScript: the elements on the screen that have a role, inside of another one where given. */
function shownOf(role: string, within: string): string {
  const selector = [`[role="${role}"]`, NATIVE[role] ?? []].flat().join(', ');
  return `[...(${within})?.querySelectorAll(${quoted(selector)}) ?? []].filter((element) => element.checkVisibility?.() ?? true)`;
}

/** JavaScript: has a name these words in it, or is it of this form? */
const fits = (name: string | RegExp): string =>
  name instanceof RegExp ? `((said) => ${name}.test(said))` : `((said) => said.includes(${quoted(name)}))`;

/**
 * JavaScript: the element on the screen of a role whose name these words are, else the first whose name has them, inside of another
 * one where given; or null. So "Sửa" is not taken for a row that is called "Sửa chiếc cối xay nước".
 */
export function byRole(role: string, name: string | RegExp = '', within = 'document'): string {
  const whole = typeof name === 'string' ? `shown.find((element) => nameOf(element) === ${quoted(name)}) ??` : '';
  return `(() => {
    const nameOf = ${NAME_OF};
    const shown = ${shownOf(role, within)};
    return ${whole} shown.find((element) => ${fits(name)}(nameOf(element))) ?? null;
  })()`;
}

/** JavaScript: all elements on the screen of a role whose name has these words, or is of this form. */
export const allByRole = (role: string, name: string | RegExp = '', within = 'document'): string =>
  `${shownOf(role, within)}.filter((element) => ${fits(name)}(${NAME_OF}(element)))`;

/** JavaScript: the innermost element on the screen of a role that says these words; or null. */
export const saying = (role: string, words: string, within = 'document'): string =>
  `(${shownOf(role, within)}.filter((element) => element.innerText.replace(/\\s+/g, ' ').includes(${quoted(words)}))
    .find((element, _, all) => all.every((other) => other === element || !element.contains(other))) ?? null)`;

/** Waits for something of a role that says these words. */
export const says = (panel: Surface, role: string, words: string, within?: string): Promise<unknown> =>
  panel.until(`${saying(role, words, within)} !== null`);

/** Presses what has a role and a name, once it is there. */
export const pressNamed = (panel: Surface, role: string, name: string | RegExp, within?: string): Promise<unknown> =>
  pressOnceThere(panel, byRole(role, name, within));

/** Presses an entry of a menu by both their names. */
export const chooseNamed = (panel: Surface, menu: string, name: string, within?: string): Promise<unknown> =>
  chooseFrom(panel, byRole('button', menu, within), byRole('menuitem', name));

/** Waits for something of a role and a name. */
export const isThere = (panel: Surface, role: string, name: string | RegExp, within?: string): Promise<unknown> =>
  panel.until(`${byRole(role, name, within)} !== null`);

/** Waits until nothing of a role and a name is there any more. */
export const isGone = (panel: Surface, role: string, name: string | RegExp, within?: string): Promise<unknown> =>
  panel.until(`${byRole(role, name, within)} === null`);

/** JavaScript: a fold, by the words of its head. */
export const foldOf = (name: string): string =>
  `[...document.querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent.includes(${quoted(name)}))`;

/** Opens a fold, by the words of its head, if it is closed. */
export async function openFold(panel: Surface, name: string): Promise<void> {
  await panel.until(`(() => {
    const fold = ${foldOf(name)};
    if (fold?.open === false) fold.querySelector('summary').click();
    return Boolean(fold);
  })()`);
}

/** Types into a field, by its name. */
export async function typeInto(
  panel: Surface,
  role: string,
  name: string,
  text: string,
  within?: string,
): Promise<void> {
  await panel.until(`(() => {
    const field = ${byRole(role, name, within)};
    if (field === null) return false;
    field.focus();
    field.value = ${quoted(text)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    return true;
  })()`);
}

/** Presses a key in what has the focus. */
export const pressKeyIn = (panel: Surface, key: string) =>
  panel.evaluate(
    `document.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', { key: ${quoted(key)}, bubbles: true, cancelable: true }))`,
  );
