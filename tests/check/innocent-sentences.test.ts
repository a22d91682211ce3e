import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import sentences from './innocent-sentences.json' with { type: 'json' };

const TITLE = 'Hội nghị Ban chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7 nhiệm kỳ 2015 – 2020';
const FIRST =
  'Năm 2016, tình hình kinh tế, xã hội của thành phố tiếp tục duy trì mức tăng trưởng khá và ổn định, các chỉ tiêu về ' +
  'phát triển kinh tế – xã hội chủ yếu đều đạt.';

function accusedIn(sentence: string): string[] {
  const article = articleFromText({ title: TITLE, paragraphs: [FIRST, sentence] }, { published: '2016-12-20' });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => verdict.kind === 'differs' || verdict.kind === 'target-missed')
    .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

describe('a sentence that counts something else than the source', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(accusedIn(sentence)).toEqual([]);
  });
});

describe('the same with nothing that narrows it is told', () => {
  it.each([
    ['Năm 2016, ước chi ngân sách 45 tỷ đồng.', '45 tỷ đồng differs'],
    ['Năm 2016, xây dựng mới và sửa chữa 3 căn nhà đại đoàn kết cho hộ nghèo.', '3 căn nhà differs'],
    ['Năm 2016, tạo việc làm cho 45 lao động.', '45 lao động differs'],
    ['Tại Hội nghị lần thứ 7, thành phố báo cáo tạo việc làm cho 45 lao động.', '45 lao động differs'],
    ['Năm 2016, tỷ lệ hộ nghèo 9,2%.', '9,2% differs'],
    ['Năm 2017, phấn đấu kết nạp 12 đảng viên.', '12 đảng viên differs'],
    ['Năm 2017, phấn đấu trồng mới 30 ha rừng.', '30 ha differs'],
    ['Năm 2016, ước tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 310 tỷ đồng.', '310 tỷ đồng differs'],
    ['Năm 2016, 45 lao động của thành phố được tạo việc làm.', '45 lao động differs'],
    ['Năm 2016, ngân sách nhà nước ước chi 45 tỷ đồng.', '45 tỷ đồng differs'],
    ['Năm 2016, doanh số bán lẻ và dịch vụ tiêu dùng ước đạt 310 tỷ đồng.', '310 tỷ đồng differs'],
    ['Năm 2016, thành phố còn 9,2% hộ nghèo.', '9,2% differs'],
    ['Năm 2017, phấn đấu 80% tổ chức cơ sở đảng đạt trong sạch vững mạnh.', '80% differs'],
  ])('%s', (sentence, told) => {
    expect(accusedIn(sentence)).toEqual([told]);
  });
});
