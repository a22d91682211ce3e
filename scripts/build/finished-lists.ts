import { PAGE_FORMS } from '../../lib/notes/page-forms.ts';
import { TRACKING } from '../../lib/notes/tracking.ts';

const LISTS: Readonly<Record<string, string>> = {
  tracking: `export const TRACKING = ${JSON.stringify(TRACKING)};`,
  'page-forms': `export const PAGE_FORMS = ${JSON.stringify(PAGE_FORMS)};`,
};

/** A step of the build: what of addresses makes no other page comes as lists, without the data and the sources they were taken from. */
export const finishedLists = {
  name: 'finished-lists',
  load: {
    filter: { id: /[\\/]lib[\\/]notes[\\/](?:tracking|page-forms)\.ts$/ },
    handler: (id: string) => LISTS[/([\w-]+)\.ts$/.exec(id)?.[1] ?? ''],
  },
};
