import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtinData } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { choosePack } from '../../lib/check/choose-pack.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { madePack } from '../../scripts/bench/made-packs.ts';
import { newsText } from '../../scripts/bench/texts.ts';
import { pack as resolution } from '../world.ts';

const data = builtinData();
const PLACES = ['bac-kan-city', 'bac-kan-province', 'nong-thuong', 'thai-nguyen', 'viet-nam'];
const packs: readonly Pack[] = [
  resolution,
  ...PLACES.flatMap((place) =>
    [20, 60, 200].map((figures) => madePack(data, { id: `of-${place}-${figures}`, place, figures })),
  ),
];
const alone = packs.map((pack) => createEngine(data, [pack]));

/** An article in which no place is named, and two in which some are. */
const articles = [
  articleFromText({ text: newsText(1500) }),
  articleFromText({ text: `Thành phố Bắc Kạn: kết quả năm 2017\n${newsText(2500)}` }, { published: '2017-12-20' }),
  articleFromText({
    text: `Thành phố Bắc Kạn: kết quả năm 2016\nXã Nông Thượng tạo việc làm cho 120 lao động. Tỉnh Thái Nguyên thu ngân sách 9.000 tỷ đồng; 9 tháng năm 2017 trồng 120 ha rừng. Công an thành phố kết nạp 12 đảng viên.`,
  }),
];

test('with many packs on, each figure has the verdict that is chosen among those of every single one', () => {
  const each = articles.map((article) => alone.map((engine) => engine.check(article).figures));
  fc.assert(
    fc.property(fc.shuffledSubarray([...packs.keys()], { minLength: 2 }), (chosen) => {
      const own = chosen.map((at) => packs[at]!);
      const engine = createEngine(data, own);
      for (const [page, article] of articles.entries()) {
        for (const [at, { verdict }] of engine.check(article).figures.entries()) {
          const verdicts = chosen.map((pack) => each[page]![pack]![at]!.verdict);
          const { kind, pack, reference } = choosePack(verdicts, own, () => '')!;
          expect([verdict.kind, verdict.pack, verdict.reference]).toEqual([kind, pack, reference]);
        }
      }
    }),
    { numRuns: 12 },
  );
});
