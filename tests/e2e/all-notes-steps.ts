import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { speak } from '../../scripts/demo/panel.ts';

const quoted = JSON.stringify;

/** The page of all notes in a tab of its own, in Vietnamese, once all notes have been read. */
export async function openAllNotes(driver: Driver): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl('notes.html'));
  await page.until(`document.querySelector('.all-notes')`);
  await speak(page, 'vi');
  await page.until(
    `document.querySelector('.nothing') || document.querySelector('.found')?.dataset.reading === 'false'`,
  );
  return page;
}

/** Types into the search field. */
export const searchFor = (page: Surface, words: string) =>
  page.evaluate(`(() => {
    const field = document.querySelector('[data-action="search"]');
    field.value = ${quoted(words)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`);

/** JavaScript: the words of the notes that are listed, in their order. */
export const LISTED = `[...document.querySelectorAll('.row .note-text')].map((found) => found.innerText)`;

/** Waits until just these notes are listed, in any order. */
export const listed = (page: Surface, ...texts: readonly string[]) =>
  page.until(`${LISTED}.sort().join('\\n') === ${quoted([...texts].sort().join('\n'))}`);

/** Chooses a value of a facet, once the list that it narrows is there. */
export async function choose(page: Surface, facet: string, name: string): Promise<void> {
  const fold = `document.querySelector('[data-facet="${facet}"]')`;
  const value = `[...${fold}.querySelectorAll('label')].find((label) => label.innerText.includes(${quoted(name)}))`;
  await page.until(fold);
  await page.evaluate(`void (${fold}.open = true)`);
  await page.until(`Boolean(${value})`);
  await page.evaluate(`${value}.click()`);
}

/** Opens the fold of exports, imports and backups, and waits for what is in it. */
export async function openAlong(page: Surface): Promise<void> {
  await page.evaluate(`document.querySelector('[data-part="along"]').open = true`);
  await page.until(`document.querySelector('[data-part="backup"]')`);
}

/** Presses a button of the export or the backup, and gives the file that the reader would have got. */
export async function fileFrom(page: Surface, button: string): Promise<{ name: string; text: string }> {
  await openAlong(page);
  await page.evaluate(`(() => {
    window.given = [];
    const real = HTMLAnchorElement.prototype.click;
    const make = URL.createObjectURL;
    let last = null;
    URL.createObjectURL = (blob) => { last = blob; return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) return real.call(this);
      const { download } = this;
      last.text().then((text) => window.given.push({ name: download, text }));
    };
    document.querySelector(${quoted(button)}).click();
  })()`);
  return page.until(`window.given[0]`);
}

/** Gives a file to the page as the reader does who chooses it. */
export async function giveFile(page: Surface, name: string, text: string): Promise<void> {
  await openAlong(page);
  await page.evaluate(`(() => {
    const field = document.querySelector('[data-action="bring-file"]');
    const given = new window.DataTransfer();
    given.items.add(new window.File([${quoted(text)}], ${quoted(name)}, { type: 'application/json' }));
    field.files = given.files;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  })()`);
}
