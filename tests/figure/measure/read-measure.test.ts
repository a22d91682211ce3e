import { expect, it } from 'vitest';
import { readMeasureWords } from '../../../lib/figure/measure/read-measure.ts';
import { bracketDepths } from '../../../lib/figure/spot/bracket-depths.ts';
import { windowOf } from '../../../lib/figure/spot/window.ts';
import { linesOf } from '../read.ts';

/** What the words say of the measure of the last number of a sentence: "measure direction base". */
function measureOf(text: string): string {
  const line = linesOf('Tin thành phố Bắc Kạn', [text]).at(-1)!;
  const at = line.quantities.length - 1;
  const window = windowOf(line, at, bracketDepths(line)[at]!);
  const { measure, direction, base } = readMeasureWords(line, line.quantities[at]!, window);
  return [measure, direction ?? '-', base ?? '-'].join(' ');
}

it.each([
  // A verb of change with an amount is a change, but where the amount is what was reached, or how many times as much.
  ['Thu ngân sách tăng 6 tỷ đồng.', 'change up -'],
  ['Thu ngân sách tăng lên 96 tỷ đồng.', 'level up -'],
  ['Thu ngân sách tăng 2 lần.', 'index up -'],
  ['Thu ngân sách gấp 2 lần.', 'index up -'],
  ['Thu ngân sách vượt 6 tỷ đồng.', 'change up plan'],
  ['Tỷ lệ hộ nghèo giảm 0,32% so với cùng kỳ.', 'change down same-period'],
  ['So với cùng kỳ, thu ngân sách tăng 6 tỷ đồng.', 'change up same-period'],
  // Both ends of a fall are levels.
  ['Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,88%.', 'level down -'],
  ['Tỷ lệ hộ nghèo còn 2,88%.', 'level - -'],
  // A sign is a verb for a percentage.
  ['Tỷ lệ hộ nghèo 2,88% (-0,32%).', 'change down -'],
  // A percentage of a plan is a share of it; of another time an index; of a whole it leaves the measure open.
  ['Thu ngân sách đạt 108,6% kế hoạch.', 'share-of-plan - plan'],
  ['So với kế hoạch đạt 108,6%.', 'share-of-plan - plan'],
  ['Thu ngân sách bằng 108,6% so với cùng kỳ.', 'index - same-period'],
  ['Ngành công nghiệp chiếm 38,4%.', 'open - whole'],
  // "đạt 5 chỉ tiêu" counts targets.
  ['Thành phố đạt 5 chỉ tiêu.', 'open - -'],
  ['Thu ngân sách đạt 96 tỷ đồng.', 'open - -'],
])('%s', (text, said) => {
  expect(measureOf(text)).toBe(said);
});
