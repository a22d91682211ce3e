import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { speak } from '../../scripts/demo/panel.ts';
import { allByRole, byRole, foldOf, isThere, NAME_OF, openFold, pressNamed, typeInto } from './by-role.ts';
import { chooseFile } from './check-text-steps.ts';
import { savedBy } from './saved-files.ts';

const quoted = JSON.stringify;

/** JavaScript: the list of all notes. */
const LIST = byRole('list', 'Ghi chú');

/** The page of all notes in a tab of its own, in Vietnamese, once all notes have been read. */
export async function openAllNotes(driver: Driver): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl('notes.html'));
  await isThere(page, 'main', '');
  await speak(page, 'vi');
  const isNone = `document.body.innerText.includes('Bạn chưa có ghi chú nào')`;
  await page.until(`(${isNone} || ${LIST} !== null) && ${byRole('progressbar')} === null`);
  return page;
}

/** Types into the search field. */
export const searchFor = (page: Surface, words: string) => typeInto(page, 'searchbox', 'Tìm trong ghi chú', words);

/** Waits until nothing is found. */
export const isNothing = (page: Surface): Promise<unknown> =>
  page.until(`document.body.innerText.includes('Không có ghi chú nào như vậy')`);

/** JavaScript: the words of the notes that are listed, in their order. Each is called by its words, and shows them. */
const LISTED = `${allByRole('article', '', LIST)}.map((row) => ({ row, name: ${NAME_OF}(row) }))
  .filter(({ row, name }) => row.parentElement.closest('article') === null && row.innerText.includes(name))
  .map(({ name }) => name)`;

/** Waits until just these notes are listed, in any order. */
export const listed = (page: Surface, ...texts: readonly string[]) =>
  page.until(`${LISTED}.sort().join('\\n') === ${quoted([...texts].sort().join('\n'))}`);

/** Chooses a value of what notes can be narrowed by, once the list that it narrows is there. */
export async function choose(page: Surface, facet: string, name: string): Promise<void> {
  await openFold(page, facet);
  await pressNamed(page, 'checkbox', name, foldOf(facet));
}

/** Opens the fold of exports, imports and backups, and waits for what is in it. */
export async function openAlong(page: Surface): Promise<void> {
  await openFold(page, 'Xuất, nhập và sao lưu');
  await isThere(page, 'heading', 'Sao lưu');
}

/** Presses a button of the export or the backup, and gives the file that the reader would have got. */
export async function fileFrom(page: Surface, button: string): Promise<{ name: string; text: string }> {
  await openAlong(page);
  return savedBy(page, `${byRole('button', button)}.click()`);
}

/** Gives a file to the page as the reader does who chooses it. */
export async function giveFile(page: Surface, name: string, text: string): Promise<void> {
  await openAlong(page);
  await chooseFile(page, name, new TextEncoder().encode(text));
}
