import { describe, expect, it } from 'vitest';
import { proposed } from './candidates.ts';

describe("the times that may be a figure's", () => {
  it('are those that its sentence names', () => {
    const lines = ['Năm 2015 tạo việc làm cho 361 người, năm 2016 tạo việc làm cho 379 người.'];
    expect(proposed('period', '379', { title: 'Việc làm', lines })).toEqual(expect.arrayContaining(['2015', '2016']));
  });

  it('are those of the title, of the day of publication, and none', () => {
    const lines = ['Thành phố kết nạp 97 đảng viên.'];
    expect(proposed('period', '97', { title: 'Kết quả năm 2016', lines, published: '2017-03-05' })).toEqual(
      expect.arrayContaining(['2016', '2017', '2017-03', '2017-to', 'unknown']),
    );
  });

  it('are the year before for what something fell from', () => {
    const lines = ['Năm 2016, tỷ lệ hộ nghèo giảm từ 3,20% xuống 2,88%.'];
    expect(proposed('period', '3,20', { title: 'Giảm nghèo', lines })).toContain('2015');
  });

  it('are the year that a span ends in', () => {
    const lines = ['Từ năm 2011 đến hết năm 2016 xã tăng thêm 8 tiêu chí, nâng tổng số lên 14 tiêu chí.'];
    expect(proposed('period', '14', { title: 'Xã Dương Quang', lines })).toEqual(
      expect.arrayContaining(['2011-2016', '2016']),
    );
  });

  it('are so many months that had gone by when the page came out', () => {
    const lines = ['Thành phố kết nạp 80 đảng viên trong 10 tháng.'];
    expect(proposed('period', '80', { title: 'Tin', lines, published: '2017-11-02' })).toContain('2017-10M');
    expect(proposed('period', '80', { title: 'Tin', lines, published: '2018-02-02' })).toContain('2017-10M');
  });

  it('are the same part of the year that it is compared with', () => {
    const lines = ['6 tháng đầu năm 2018, thành phố kết nạp 42 đảng viên; cùng kỳ năm 2017 kết nạp 38 đảng viên.'];
    expect(proposed('period', '38', { title: 'Kết nạp đảng viên', lines })).toContain('2017-H1');
  });
});
