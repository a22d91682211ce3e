import { describe, expect, it } from 'vitest';
import { proposed } from './candidates.ts';

describe("the places that may be a figure's", () => {
  it('are those that its sentence names', () => {
    const lines = ['Năm 2016, Chợ Đồn trồng 820 ha rừng, thành phố Bắc Kạn trồng 112 ha.'];
    expect(proposed('place', '112', { title: 'Trồng rừng', lines })).toEqual(
      expect.arrayContaining(['cho-don', 'bac-kan-city']),
    );
  });

  it('are those of the title and of the sentence in front', () => {
    const lines = ['Xã Dương Quang có 9 thôn. Năm qua trồng 20 ha rừng.'];
    expect(proposed('place', '20', { title: 'Thành phố Bắc Kạn', lines })).toEqual(
      expect.arrayContaining(['duong-quang', 'bac-kan-city']),
    );
  });

  it("are the city too where the article names it and its province's name stands alone", () => {
    const lines = ['Thành phố Bắc Kạn khép lại năm 2016. Bắc Kạn tạo việc làm cho 379 người.'];
    expect(proposed('place', '379', { title: 'Việc làm', lines })).toContain('bac-kan-city');
  });
});
