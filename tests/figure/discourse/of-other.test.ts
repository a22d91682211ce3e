import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { read } from '../read.ts';

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn';
const NUMBER = 'Năm 2017, phấn đấu kết nạp mới 12 đảng viên.';

/** How firm the place of the last number is, and which it is. */
function placeOfLast(...paragraphs: string[]): string {
  const figure = read(articleFromText({ title: TITLE, paragraphs })).figures.at(-1)!;
  return `${figure.place} ${figure.evidence.place?.how}`;
}

const CITY = 'bac-kan-city carried';
const DOUBTED = 'bac-kan-city assumed';

describe('whose the number behind a line without numbers is', () => {
  it.each([
    ['a commune of the city', 'Xã Nông Thượng có nhiều đổi mới.'],
    ['the committee of a ward', 'Đảng bộ phường Đức Xuân báo cáo tham luận.'],
    ['another district', 'Huyện Chợ Mới cũng vừa tổng kết.'],
    ['the province', 'Trên phạm vi toàn tỉnh có nhiều tín hiệu vui.'],
    ['the province’s committee', 'Tỉnh ủy vừa ra nghị quyết.'],
    ['the city’s police', 'Công an thành phố tổng kết công tác năm.'],
    ['a union of the city', 'Hội Nông dân thành phố báo cáo kết quả.'],
    ['numbers of the commune that opens them', 'Tại Dương Quang, năm 2016 tỷ lệ hộ nghèo là 7,4%.'],
  ])('is doubtful behind %s', (_name, line) => {
    expect(placeOfLast(line, NUMBER)).toBe(DOUBTED);
  });

  it.each([
    ['the city', 'Thành phố có nhiều đổi mới.'],
    ['its committee', 'Ban Chấp hành Đảng bộ thành phố thống nhất cao.'],
    ['nobody', 'Các chỉ tiêu đều đạt kết quả tốt.'],
    ['numbers of communes in passing', 'Từ năm 2011 đến nay, xã Dương Quang thêm 8 tiêu chí, Nông Thượng 7 tiêu chí.'],
    ['guests of the meeting', 'Dự hội nghị có đồng chí Phó Bí thư Tỉnh ủy.'],
    ['who presided', 'Đồng chí Phó Bí thư Tỉnh ủy chủ trì hội nghị.'],
  ])('is the city’s behind %s', (_name, line) => {
    expect(placeOfLast(line, NUMBER)).toBe(CITY);
  });

  it('stays doubtful over lines that name no place, until one names the city or a heading comes', () => {
    const ward = 'Phường Đức Xuân có nhiều đổi mới.';
    expect(placeOfLast(ward, 'Năm 2016, tạo việc làm cho 30 lao động.', NUMBER)).toBe(DOUBTED);
    expect(placeOfLast(ward, 'Thành phố phát động thi đua.', NUMBER)).toBe(CITY);
    expect(placeOfLast(ward, 'Thành ủy quán triệt nghị quyết.', NUMBER)).toBe(CITY);
    const text = `${ward}\nPhương hướng\n${NUMBER}`;
    const article = articleFromText({ title: TITLE, paragraphs: text.split('\n') });
    const blocks = article.blocks.map((block) =>
      article.text.slice(block.start, block.end) === 'Phương hướng' ? { ...block, kind: 'heading' as const } : block,
    );
    expect(read({ ...article, blocks }).figures.at(-1)!.evidence.place?.how).toBe('carried');
  });

  it('is what its own words say, whoever was named before', () => {
    const said = 'Năm 2017, thành phố phấn đấu kết nạp mới 12 đảng viên.';
    expect(placeOfLast('Phường Đức Xuân có nhiều đổi mới.', said)).toBe('bac-kan-city said');
    const organ = 'Toàn Đảng bộ phấn đấu năm 2017 kết nạp mới 12 đảng viên.';
    expect(placeOfLast('Phường Đức Xuân có nhiều đổi mới.', organ)).toBe(CITY);
  });

  it('may be told of behind numbers of something else', () => {
    expect(placeOfLast('Xã Nông Thượng có 12 thôn.', NUMBER)).toBe(DOUBTED);
  });
});
