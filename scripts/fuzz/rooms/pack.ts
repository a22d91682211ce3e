import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadBuiltin } from '../../../lib/engine/builtin.ts';
import { explainFault } from '../../../lib/explain/faults.ts';
import { loadPackText } from '../../../lib/resolution/load.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { anyEdits, edited } from '../json-edits.ts';
import { hold, type Room, within } from '../room.ts';

const NAMES = ['bac-kan-city-2017-12', 'pac-lung-2022-12', 'thanh-van-ha-2021-12'];
const packs: readonly unknown[] = NAMES.map((name) =>
  JSON.parse(readFileSync(new URL(`../../../tests/fixtures/packs/${name}.json`, import.meta.url), 'utf8')),
);
const builtin = loadBuiltin();
const article = articleFromText({
  text: 'Năm 2017, thành phố Bắc Kạn tạo việc làm cho 379 lao động, trồng 90 ha rừng.',
});

/** A pack that somebody has changed: taken whole, or refused with faults that have their sentences; what is taken checks an article. */
export const packRoom: Room = {
  name: 'pack',
  property: fc.property(fc.constantFrom(...packs), anyEdits, fc.boolean(), (pack, edits, cut) => {
    const whole = JSON.stringify(edited(pack, edits));
    const text = cut ? whole.slice(0, (edits[0]?.at ?? 0) % whole.length) : whole;
    const loaded = within('loading', () => loadPackText(text, builtin.known));
    if (loaded.ok) {
      within('the check', () => builtin.engineFor([loaded.pack]).check(article));
      return;
    }
    hold(loaded.faults.length > 0, 'refused without a fault');
    for (const fault of loaded.faults)
      for (const lang of ['vi', 'en'] as const)
        hold(explainFault(fault, lang).trim() !== '', `no sentence for ${fault.code}`);
  }) as Room['property'],
};
