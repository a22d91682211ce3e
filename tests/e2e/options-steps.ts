import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { stillPoint } from './still-point.ts';

const quoted = JSON.stringify;

/** JavaScript: the control of a role by its accessible name, as far as the options name theirs. */
const control = (role: 'button' | 'checkbox' | 'radio' | 'textbox', name: string) => `(() => {
  const kinds = { button: 'button', checkbox: '[type="checkbox"]', radio: '[type="radio"]', textbox: '[type="text"]' };
  const nameOf = (one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText).trim();
  return [...document.querySelectorAll(kinds[${quoted(role)}])].find((one) => nameOf(one) === ${quoted(name)});
})()`;

/** The options in a tab of their own, in Vietnamese. */
export async function openOptions(driver: Driver, hash = ''): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl(`options.html${hash}`));
  await page.until(`document.querySelector('main')`);
  await press(page, 'radio', 'Tiếng Việt');
  await page.until(`document.documentElement.lang === 'vi'`);
  return page;
}

/** A real click on a control, once it stands still: a page just led to one of its parts scrolls there in its own time. */
export async function press(page: Tab, role: 'button' | 'checkbox' | 'radio', name: string): Promise<void> {
  await page.activate();
  const box = `(() => {
    const found = ${control(role, name)};
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found && !found.disabled ? found.getBoundingClientRect() : null;
  })()`;
  const { x, y } = await stillPoint(page, box);
  await page.click(x, y);
}

export const isChecked = (page: Surface, name: string) =>
  page.evaluate<boolean>(`${control('checkbox', name)}.checked`);

/** Types into a field, in the place of what is there. */
export const typeInto = (page: Surface, name: string, words: string) =>
  page.until(`(() => {
    const field = ${control('textbox', name)};
    if (!field) return false;
    field.value = ${quoted(words)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    return true;
  })()`);

/** Waits until a line of a role says certain words. */
export const said = (page: Surface, role: 'alert' | 'status', words: string) =>
  page.until(
    `[...document.querySelectorAll('[role="${role}"]')].some((line) => line.innerText.includes(${quoted(words)}))`,
  );

/** The sites that are listed as added. */
export const ADDED = `[...document.querySelectorAll('[aria-labelledby="added-sites"] bdi')].map((one) => one.innerText)`;
