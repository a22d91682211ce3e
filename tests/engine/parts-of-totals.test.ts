import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

const TITLE = 'Thành phố Bắc Kạn tạo việc làm năm 2016\n';
const CONFERENCE =
  'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020\nBáo cáo trình hội nghị đánh giá kết quả năm 2016. ';

/** "number: why" of the figures of a text, by the first reason of each. */
function toldOf(text: string): string[] {
  const article = articleFromText({ text });
  return engine
    .check(article)
    .figures.map(({ figure, verdict }) => `${figure.value}: ${verdict.kind} ${verdict.reasons[0]?.code}`);
}

describe('what a page counts of a total', () => {
  it.each([
    'Thành phố tạo việc làm cho 379 lao động, trong đó 200 lao động nam.',
    'Thành phố tạo việc làm cho 379 lao động. Trong đó 200 lao động nam.',
    'Thành phố tạo việc làm cho 379 lao động. Trong đó, nữ 200 người.',
    'Thành phố tạo việc làm cho 379 lao động, đạt 108,3% kế hoạch. Trong đó có 200 lao động nữ.',
    'Thành phố tạo việc làm cho 379 lao động, trong đó có 200.',
    'In 2016, Bac Kan city created jobs for 379 workers, of which 200 were women.',
    'In 2016, Bac Kan city created jobs for 379 workers. Of which 200 were women.',
  ])('is told to be a part: %s', (line) => {
    expect(toldOf(TITLE + line)).toContain('200: unclear part-unnamed');
  });

  it('is a part where the conference itself is reported, and differs from nothing', () => {
    expect(toldOf(`${CONFERENCE}Tạo việc làm cho 379 lao động. Trong đó có 200.`)).toContain(
      '200: unclear part-unnamed',
    );
  });

  it.each([
    ['no total before it', 'Kinh tế có nhiều khởi sắc. Trong đó, thành phố tạo việc làm cho 200 lao động.'],
    ['a total of something else', 'Chi ngân sách đạt 215 tỷ đồng. Trong đó, tạo việc làm cho 200 lao động.'],
    ['the words further on in their sentence', 'Thành phố tạo việc làm cho 200 lao động. Vui nhất trong đó là chị em.'],
  ])('is none with %s', (_what, line) => {
    const told = toldOf(TITLE + line).filter((one) => one.startsWith('200: '));
    expect(told).toEqual(['200: unclear later-figure']);
  });
});
