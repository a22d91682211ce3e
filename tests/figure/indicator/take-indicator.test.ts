import { expect, it } from 'vitest';
import { takeIndicator } from '../../../lib/figure/indicator/take-indicator.ts';
import { fitOf } from '../../../lib/figure/measure/fit.ts';
import { makeSpot } from '../../../lib/figure/spot/make-spot.ts';
import { begin, lexicon } from '../read.ts';

/** The first number of a sentence under an indicator: "value unit measure". */
function takenAs(text: string, id: string): string {
  const { lines, discourse } = begin('Tin thành phố Bắc Kạn', [text]);
  const spot = Object.freeze(makeSpot(discourse, lines.at(-1)!, 0, false, [], null));
  const indicator = lexicon.indicators.get(id)!;
  const { quantity, unit, measure } = takeIndicator(spot, indicator, fitOf(indicator, spot, null)!);
  expect(spot.quantity).toBe(spot.placed.quantity);
  return [quantity.value, unit, measure].join(' ');
}

it.each([
  // Areas are moved to the indicator's own unit, number and all.
  ['Trồng 2 km2 rừng.', 'forest-planted', '200 ha level'],
  ['Trồng 40 ha rừng.', 'forest-planted', '40 ha level'],
  // Where members of the Party are counted, comrades are members.
  ['Kết nạp 12 đồng chí vào Đảng.', 'party-members-admitted', '12 party-member level'],
  ['Thu ngân sách đạt 108,6%.', 'budget-revenue', '108.6 percent share-of-plan'],
])('%s', (text, id, taken) => {
  expect(takenAs(text, id)).toBe(taken);
});
