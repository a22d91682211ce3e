import { ALL_NOTES } from './all-notes-address.ts';

const PAGE = 'trang';

/** The page of all notes, ready to export those of one page, which may have some under several keys (`pageKey`). */
export const exportOf = (pages: readonly string[]): string =>
  `${ALL_NOTES}#${new URLSearchParams(pages.map((page) => [PAGE, page]))}`;

/** The keys of the page whose notes are to be exported, from what stands behind the address; none for any other way in. */
export const pagesToExport = (hash: string): readonly string[] => new URLSearchParams(hash.slice(1)).getAll(PAGE);
