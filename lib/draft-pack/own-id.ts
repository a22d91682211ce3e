import { plainWords } from '../text/forms.ts';

/** Longer ids are none. */
const LONGEST = 70;

/** A name as an id: "Nhà máy nước" is "nha-may-nuoc", and "nha-may-nuoc-2" where that is taken. Never empty. */
export function ownId(name: string, isTaken: (id: string) => boolean): string {
  const words = plainWords(name).match(/[a-z0-9]+/g) ?? ['muc'];
  const base = words.join('-').slice(0, LONGEST).replace(/-+$/, '');
  let id = base;
  for (let n = 2; isTaken(id); n++) id = `${base}-${n}`;
  return id;
}
