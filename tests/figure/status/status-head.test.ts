import { expect, it } from 'vitest';
import { makeSpot } from '../../../lib/figure/spot/make-spot.ts';
import { firmWords } from '../../../lib/figure/status/firm-words.ts';
import type { StatusHead } from '../../../lib/figure/status/status-head.ts';
import { headAt } from '../../../lib/figure/status/status-head.ts';
import { begin } from '../read.ts';

/** The heads that govern the numbers of a sentence one after the other; "-" where none does. */
function headsOf(text: string): string[] {
  const { lines, discourse } = begin('Tin thành phố Bắc Kạn', [text]);
  const line = lines.at(-1)!;
  let head: StatusHead | null = null;
  return line.quantities.map((_, at) => {
    const spot = makeSpot(discourse, line, at, false, [], null);
    head = headAt(spot, head, firmWords(spot, head !== null), false, discourse.article.text);
    return head === null ? '-' : `${head.status} “${head.evidence.text}”`;
  });
}

it.each<[string, string[]]>([
  [
    'Phấn đấu kết nạp 90 đảng viên, trồng 100 ha rừng, tạo việc làm cho 350 lao động.',
    ['target “Phấn đấu”', 'target “Phấn đấu”', 'target “Phấn đấu”'],
  ],
  // What was done ends what the head governs.
  ['Mục tiêu kết nạp 90 đảng viên, đã kết nạp 139 đảng viên, trồng 40 ha rừng.', ['target “Mục tiêu”', '-', '-']],
  // An estimate governs behind its colon only.
  ['Ước đạt 96 tỷ đồng, chi 215 tỷ đồng.', ['-', '-']],
  ['Ước thực hiện: thu 96 tỷ đồng, chi 215 tỷ đồng.', ['estimate “Ước thực hiện”', 'estimate “Ước thực hiện”']],
  // What is only imagined stays imagined to the end of its sentence.
  ['Nếu kết nạp 90 đảng viên, mục tiêu là 120 đảng viên.', ['supposed “Nếu”', 'supposed “Nếu”']],
  ['Thành phố trồng 40 ha rừng, kết nạp 12 đảng viên.', ['-', '-']],
])('%s', (text, heads) => {
  expect(headsOf(text)).toEqual(heads);
});
