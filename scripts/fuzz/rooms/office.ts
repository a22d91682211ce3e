import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readOffice } from '../../../lib/office/read-office.ts';
import { type Room, within } from '../room.ts';
import { holdSoundArticle } from '../sound-article.ts';
import { engine } from './engine.ts';

const files = ['report.docx', 'table.xlsx'].map(
  (name) => new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/office/${name}`, import.meta.url))),
);

/** A change of the XML of one entry: a stretch of it goes, or other words come in its place. */
const xmlEdit = fc.record({
  entry: fc.nat(),
  at: fc.nat(),
  length: fc.nat(200),
  words: fc.constantFrom(
    '',
    '<',
    '>',
    '</w:p>',
    '<w:tbl>',
    '<w:gridSpan w:val="99999999"/>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '<c r="ZZZ9999999"/>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '\u0000',
    '379',
    ']]>',
    '<a ',
  ),
});
/** A change of the bytes themselves. */
const byteEdit = fc.record({ at: fc.nat(), byte: fc.nat(255) });

function rezipped(
  bytes: Uint8Array,
  edits: readonly { entry: number; at: number; length: number; words: string }[],
): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).sort();
  for (const { entry, at, length, words } of edits) {
    const name = names[entry % names.length] ?? '';
    const text = strFromU8(entries[name] ?? new Uint8Array());
    const from = at % Math.max(1, text.length);
    entries[name] = strToU8(text.slice(0, from) + words + text.slice(from + length));
  }
  return zipSync(entries);
}

/** A file of Word or Excel that is damaged or made to harm: a sound article, or a fault. */
export const officeRoom: Room = {
  name: 'office',
  property: fc.property(
    fc.constantFrom(...files),
    fc.array(xmlEdit, { maxLength: 4 }),
    fc.array(byteEdit, { maxLength: 4 }),
    fc.option(fc.nat(), { freq: 8, nil: null }),
    (file, edits, bytes, cut) => {
      const made = rezipped(file, edits);
      for (const { at, byte } of bytes) made[at % made.length] = byte;
      const reading = within('the reading', () =>
        readOffice(typeof cut === 'number' ? made.slice(0, cut % made.length) : made, 'tệp'),
      );
      if (!reading.ok) return;
      holdSoundArticle(reading.article);
      within('the check', () => engine.check(reading.article));
    },
  ) as Room['property'],
};
