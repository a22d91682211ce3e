import { describe, expect, it } from 'vitest';
import { isYearAhead, isYearOpen, mayYearRun, timeOf } from '../../lib/check/year-open.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

describe('a page without a date', () => {
  it.each([
    'Năm 2017, thành phố trồng 86 ha rừng.',
    'Năm 2017 trồng 86 ha rừng; những tháng cuối năm tiếp tục chăm sóc.',
    'Trong năm 2017, thành phố đang trồng rừng, mới được 86 ha.',
    'Trồng 86 ha rừng, đạt 86% kế hoạch cả năm 2017.',
    'Từ nay đến hết năm 2017, thành phố tiếp tục trồng rừng.',
    'Những năm qua, thành phố quan tâm trồng rừng. Năm 2017 trồng 86 ha.',
    'Cập nhật lúc: 03/01/2018\nNăm 2017, thành phố trồng 86 ha rừng.',
    'Ngày 03/01/2018 In trang này Gửi bạn bè\nNăm 2017, thành phố trồng 86 ha rừng.',
    '© 2018 Cổng thông tin\nNăm 2017, thành phố trồng 86 ha rừng.',
    'Năm 2017, thành phố trồng 86 ha rừng. Đề án phát triển rừng đến năm 2018 đã có.',
    'Năm 2017, thành phố trồng 86 ha rừng. Cây giống cho vụ xuân 2018 đã ươm xong.',
    'Năm 2017, thành phố trồng 86 ha rừng. Năm 2018 phấn đấu trồng thêm nhiều hơn thế.',
    'Năm 2017, thành phố trồng 86 ha rừng; tháng 12 sẽ tổng kết phong trào.',
    'Hội nghị tổng kết năm 2016 biểu dương các hộ. Năm 2017, thành phố trồng 86 ha rừng.',
    'Năm 2017, thành phố trồng 86 ha rừng; hồ sơ nộp trước 31/12.',
  ])('does not tell that its year is over: %s', (text) => {
    const time = timeOf(text, null);
    expect(mayYearRun(time, '2017')).toBe(true);
    expect([isYearOpen(time, '2017'), isYearAhead(time, '2017')]).toEqual([false, false]);
  });

  it.each([
    'Cả năm 2017, thành phố trồng 86 ha rừng.',
    'Hội nghị tổng kết năm 2017: trồng 86 ha rừng.',
    'Hết năm 2017, thành phố trồng được 86 ha rừng.',
    'Năm 2017 trồng 86 ha rừng; năm 2018 bắt đầu với nhiều việc mới.',
    'Ngày 9/1/2018, Thành ủy họp báo. Năm 2017, thành phố trồng 86 ha rừng.',
    'Bước sang năm 2018, các xã ra quân trồng cây. Năm 2017 trồng 86 ha rừng.',
    'Tính đến 31/12/2017, thành phố trồng được 86 ha rừng.',
  ])('tells it by its words: %s', (text) => {
    expect(mayYearRun(timeOf(text, null), '2017')).toBe(false);
  });
});

/** What a page of the city says of the year's target of 100 ha, and when it was published. */
const verdictOf = (text: string, published: string | null): string | undefined =>
  engine
    .check(articleFromText({ title: 'Kinh tế - xã hội thành phố Bắc Kạn', paragraphs: [text] }, { published }))
    .figures.find(({ figure }) => figure.value === '85')?.verdict.kind;

describe('a target of the year', () => {
  it.each([
    ['Năm 2017, thành phố trồng mới được 85 ha rừng; phần còn lại trồng trong tháng 12.', '2017-12-05'],
    ['Năm 2017, thành phố đã trồng mới được 85 ha rừng, 15 ha nữa sẽ xong trong tháng này.', '2017-12-01'],
    ['Năm 2017, thành phố đã trồng mới được 85 ha rừng, sẽ trồng nốt 15 ha trước Tết Dương lịch.', '2017-12-04'],
    ['Năm 2017, thành phố đã trồng mới được 85 ha rừng, đang bước vào vụ tiếp theo.', null],
    ['Năm 2017, thành phố đã trồng mới được 85 ha rừng, hiện đang chăm sóc.', null],
    ['Năm 2017, thành phố đã trồng mới được 85 ha rừng, đang trồng tiếp.', '2018-01-05'],
  ])('is not missed while the work goes on: %s', (text, published) => {
    expect(verdictOf(text, published)).toBe('unclear');
  });

  it.each([
    ['Năm 2017, thành phố đã trồng mới được 85 ha rừng.', 'unclear'],
    ['Cả năm 2017, thành phố đã trồng mới được 85 ha rừng.', 'target-missed'],
    ['Hội nghị tổng kết năm 2017: thành phố trồng mới được 85 ha rừng.', 'target-missed'],
  ])('is missed in December only where the page tells of the whole year: %s', (text, kind) => {
    expect(verdictOf(text, '2017-12-28')).toBe(kind);
  });

  it('is missed when the year is over', () => {
    expect(verdictOf('Năm 2017, thành phố đã trồng mới được 85 ha rừng.', '2018-01-05')).toBe('target-missed');
  });
});

describe('a title that tells of so many months of a year', () => {
  const kindsOf = (title: string, sentence: string) =>
    engine
      .check(articleFromText({ title, paragraphs: [sentence] }, { published: '2018-01-20' }))
      .figures.map(({ verdict }) => verdict.kind);
  const TOLD = 'Thành phố Bắc Kạn kết nạp 65 đảng viên, trồng rừng 82 ha.';

  it.each([
    'Thành phố Bắc Kạn sau 8 tháng thực hiện Nghị quyết năm 2017',
    'Thành phố Bắc Kạn: tám tháng thực hiện nhiệm vụ năm 2017',
  ])('misses no target of it: %s', (title) => {
    expect(kindsOf(title, TOLD)).toEqual(['unclear', 'unclear']);
  });

  it('leaves what a sentence says of the year itself', () => {
    const own = 'Cả năm 2017, thành phố Bắc Kạn kết nạp 65 đảng viên.';
    expect(kindsOf('Thành phố Bắc Kạn sau 8 tháng thực hiện Nghị quyết năm 2017', own)).toEqual(['target-missed']);
    expect(kindsOf('Thành phố Bắc Kạn: kết quả năm 2017', TOLD)).toEqual(['target-missed', 'target-missed']);
  });
});
