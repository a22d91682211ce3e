import type { VerdictKind } from '../../lib/check/verdict.ts';
import { capital } from '../../lib/explain/text.ts';
import { VERDICTS } from '../../lib/explain/words.ts';
import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { pressOnceThere } from '../../scripts/browsers/press.ts';
import { NAME_OF } from './by-role.ts';
import { FIGURES } from './cards.ts';
import { savedBy } from './saved-files.ts';

const quoted = JSON.stringify;

/** JavaScript: the elements of a role, as far as these tests ask, by the beginning of their name. */
const ROLES = {
  textbox: 'textarea, input[type="text"]',
  button: 'button',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  tab: '[role="tab"]',
  region: 'section[aria-label]',
  file: 'input[type="file"]',
  date: 'input[type="date"]',
  alert: '[role="alert"]',
} as const;

export const byRole = (role: keyof typeof ROLES, name = ''): string =>
  `[...document.querySelectorAll(${quoted(ROLES[role])})].filter((one) => one.checkVisibility() || one.type === 'file').find((one) =>
    (one.getAttribute('aria-label') ?? one.closest('label')?.innerText ?? one.innerText).trim().startsWith(${quoted(name)}))`;

/** Presses what has a role and a name, once it is there. */
export const pressNamed = (page: Surface, role: keyof typeof ROLES, name: string): Promise<unknown> =>
  pressOnceThere(page, byRole(role, name));

/** The page that checks texts, in Vietnamese; `key`: of a text that was left for it. */
export async function openCheck(driver: Driver, key = ''): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl(`check.html${key === '' ? '' : `#${key}`}`));
  await pressNamed(page, 'button', 'Tiếng Việt');
  await page.until(byRole('button', 'Chọn tệp'));
  return page;
}

/** Types into the field for the text, as a whole. */
export const typeText = (page: Surface, text: string) =>
  page.evaluate(`(() => {
    const field = ${byRole('textbox', 'Văn bản')};
    field.focus();
    field.value = ${quoted(text)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`);

/** Pastes into the field, which is empty: what the browser does with a paste that nobody takes, too. */
export const pasteText = (page: Surface, { html = '', plain }: { html?: string; plain: string }) =>
  page.evaluate(`(() => {
    const field = ${byRole('textbox', 'Văn bản')};
    const given = new window.DataTransfer();
    given.setData('text/plain', ${quoted(plain)});
    if (${quoted(html)} !== '') given.setData('text/html', ${quoted(html)});
    const event = new window.Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: given });
    if (!field.dispatchEvent(event)) return;
    field.value = ${quoted(plain)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`);

/** JavaScript: a file as a browser gives it. */
const transfer = (name: string, bytes: readonly number[]) => `(() => {
  const given = new window.DataTransfer();
  given.items.add(new window.File([new Uint8Array(${quoted(bytes)})], ${quoted(name)}));
  return given;
})()`;

export const chooseFile = (page: Surface, name: string, content: Uint8Array) =>
  page.evaluate(`(() => {
    const field = ${byRole('file')};
    field.files = ${transfer(name, [...content])}.files;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  })()`);

export const dropFile = (page: Surface, name: string, content: Uint8Array) =>
  page.evaluate(`(() => {
    const event = new window.Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: ${transfer(name, [...content])} });
    document.querySelector('main').dispatchEvent(event);
  })()`);

/** A figure as the check command tells it. */
export interface ToldFigure {
  readonly surface: string;
  readonly verdict: VerdictKind;
}

/** Waits until just these figures are on the screen, every fold open, each called by its verdict and its number. */
export const showsVerdicts = (page: Surface, figures: readonly ToldFigure[]) =>
  page.until(`(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const names = ${FIGURES}.map(${NAME_OF});
    const isOf = (name, [verdict, amount]) => name.startsWith(verdict + ' · ') && name.includes(', ' + amount);
    const wanted = ${quoted(figures.map(({ verdict, surface }) => [capital(VERDICTS[verdict].vi), surface]))};
    return names.length === wanted.length && wanted.every((one) => {
      const at = names.findIndex((name) => isOf(name, one));
      return at >= 0 && names.splice(at, 1).length === 1;
    });
  })()`);

/** Presses a button that gives a file, and gives that file. */
export const fileOf = (page: Surface, button: string) => savedBy(page, `${byRole('button', button)}.click()`);

/** JavaScript: how many marks there are in the text. */
export const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu') && !name.endsWith('selected')).reduce((sum, [, one]) => sum + one.size, 0)`;

/** JavaScript: the words set off in the text. */
export const SET_OFF = `[...(CSS.highlights.get('doi-chieu-selected') ?? [])].map(String).join('')`;
