import { builtinData } from '../../data/index.ts';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { knownIds } from '../../lib/engine/known-ids.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { madePack } from './made-packs.ts';
import { measure } from './measure.ts';
import { tell } from './row.ts';
import { newsText } from './texts.ts';

/**
 * `npm run bench:packs`: what a check of an article of 1,500 words costs with fifty packs of 200 figures on, beside one: all of the
 * article's own place, and each of another one. Medians of processor time in milliseconds, in turns. Ends with 1 where fifty cost
 * more than the limit, or the greatest pack that there may be is held against its schema and its text for longer than a screen may wait.
 */
const PACKS = 50;
const FIGURES = 200;
const WORDS = 1500;
const LIMIT = 1.5;
/** Milliseconds for the greatest pack. */
const LONGEST = 50;

const data = builtinData();
const own = 'bac-kan-city';
const others = data.places.filter(({ kind, id }) => kind !== 'country' && id !== own).map(({ id }) => id);
const packsOf = (placeAt: (at: number) => string) =>
  Array.from({ length: PACKS }, (_, at) => madePack(data, { id: `made-${at}`, place: placeAt(at), figures: FIGURES }));

const title = 'Thành phố Bắc Kạn: kết quả phát triển kinh tế - xã hội năm 2017\n';
const words = (title + newsText(20_000)).split(/(?<=\s)/u).slice(0, WORDS);
const article = articleFromText({ text: words.join('') }, { published: '2017-12-20' });

const ofOwn = packsOf(() => own);
const engines = {
  one: createEngine(data, ofOwn.slice(0, 1)),
  ofOnePlace: createEngine(data, ofOwn),
  ofFiftyPlaces: createEngine(
    data,
    packsOf((at) => others[at]!),
  ),
};
const found = measure(15, {
  one: () => engines.one.check(article),
  ofOnePlace: () => engines.ofOnePlace.check(article),
  ofFiftyPlaces: () => engines.ofFiftyPlaces.check(article),
});
const figures = engines.one.check(article).figures.length;
for (const [name, ours] of [
  ['all of one place', found.ofOnePlace],
  ['of fifty places', found.ofFiftyPlaces],
] as const)
  tell({
    what: `an article of ${words.length} words and ${figures} figures, ${PACKS} packs ${name}`,
    ours,
    unit: 'ms',
    beside: { what: `one pack of ${FIGURES}`, value: found.one },
    limit: Number((found.one * LIMIT).toFixed(1)),
  });

/** As many figures and letters as a pack may have, each number's neighbours like those of the others. */
function greatestPack(): string {
  const filler =
    ' và các chỉ tiêu khác của thành phố đều đạt, vượt kế hoạch đề ra trong năm, theo báo cáo của Ủy ban nhân dân';
  const pack = madePack(data, { id: 'greatest', place: own, figures: PACK_LIMITS.figures });
  const room = Math.floor(PACK_LIMITS.text / PACK_LIMITS.figures);
  const figures = pack.figures.map((figure, at) => {
    const quote = {
      exact: `${figure.value} triệu đồng`,
      prefix: `thu ngân sách xã ${at} là `,
      suffix: filler.slice(0, 80),
    };
    return { ...figure, quote };
  });
  const lines = figures.map(({ quote: { prefix, exact } }) => `${prefix}${exact}${filler}`.slice(0, room - 1));
  return JSON.stringify({ ...pack, figures, text: lines.join('\n') });
}
const greatest = greatestPack();
const ids = knownIds(data);
if (!loadPackText(greatest, ids).ok) throw new Error('the greatest pack is not sound');
const { held } = measure(15, { held: () => loadPackText(greatest, ids) });
tell({
  what: `a pack of ${PACK_LIMITS.figures} figures, ${(greatest.length / 1e6).toFixed(1)} MB, held against its schema and its text`,
  ours: held,
  unit: 'ms',
  limit: LONGEST,
});
const isSlow = [found.ofOnePlace, found.ofFiftyPlaces].some((time) => time > found.one * LIMIT);
process.exitCode = isSlow || held > LONGEST ? 1 : 0;
