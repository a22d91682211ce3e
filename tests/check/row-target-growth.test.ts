import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/draft-pack/review.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createLazyDrafts } from '../../lib/engine/lazy-drafts.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const drafts = createLazyDrafts();

/** The pack of a resolution that aims at growth and at a fall. */
function packed() {
  const begun = drafts.begin(
    articleFromText({
      text: `HỘI ĐỒNG NHÂN DÂN TỈNH BẮC KẠN. Số: 20/NQ-HĐND. Bắc Kạn, ngày 10 tháng 12 năm 2018
NGHỊ QUYẾT Về nhiệm vụ phát triển kinh tế - xã hội năm 2019
Điều 1. Các chỉ tiêu chủ yếu năm 2019
- Tổng sản phẩm trên địa bàn tỉnh (GRDP) tăng 6,5%.
- Giảm tỷ lệ hộ nghèo của tỉnh từ 2% trở lên.`,
    }),
  );
  if (!begun.ok) throw new Error(begun.fault);
  const seen = begun.review.draft.rows.reduce(
    (review, { id }) => decide(review, id, { keep: true, mended: {}, doubt: '' }),
    begun.review,
  );
  const finished = drafts.finish(seen, { id: 'bac-kan-2019', url: null });
  if (!finished.ok) throw new Error(finished.why);
  return finished.pack;
}

const engine = loadBuiltin().engineFor([packed()]);
const kindsOn = (text: string, published = '2020-01-10') =>
  engine
    .check(articleFromText({ text }, { published, lang: 'vi', url: null }))
    .figures.map(({ verdict }) => verdict.kind);

describe('row 6: growth against the growth that was aimed at', () => {
  test.each([
    ['reached', 'Năm 2019, GRDP của tỉnh Bắc Kạn tăng 6,5%.', ['target-met']],
    ['passed', 'Năm 2019, GRDP của tỉnh Bắc Kạn tăng 7,1%.', ['target-exceeded']],
    [
      'a fall that was to be so deep',
      'Năm 2019, tỷ lệ hộ nghèo của tỉnh Bắc Kạn giảm 2,4 điểm phần trăm.',
      ['target-exceeded'],
    ],
    ['from another base', 'Năm 2019, GRDP của tỉnh Bắc Kạn tăng 7,1% so với năm 2015.', ['other-measure']],
    ['the other way', 'Năm 2019, GRDP của tỉnh Bắc Kạn giảm 6,5%.', ['other-measure']],
  ])('%s', (_name, text, expected) => {
    expect(kindsOn(text)).toEqual(expected);
  });

  test('short of it is told only when the year is over', () => {
    const text = 'Năm 2019, GRDP của tỉnh Bắc Kạn tăng 5,8%.';
    expect(kindsOn(text, '2019-11-10')).toEqual(['unclear']);
    expect(['target-missed', 'unclear']).toContain(kindsOn(text)[0]);
  });
});
