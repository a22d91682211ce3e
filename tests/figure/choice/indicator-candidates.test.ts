import { describe, expect, it } from 'vitest';
import { proposed } from './candidates.ts';

describe('the indicators that a figure may be of', () => {
  it('are those that its sentence names and its unit allows, and none', () => {
    const lines = ['Năm 2016, thành phố tạo việc làm cho 379 lao động và kết nạp 97 đảng viên.'];
    const keys = proposed('indicator', '379', { title: 'Kết quả', lines });
    expect(keys).toEqual(expect.arrayContaining(['jobs-created', '']));
  });

  it('are those of the title for a number without a name', () => {
    const lines = ['Năm 2016 là 379 người, năm 2015 là 361 người.'];
    expect(proposed('indicator', '361', { title: 'Thành phố Bắc Kạn tạo việc làm', lines })).toContain('jobs-created');
  });

  it('are that of the last figure for a number that points back', () => {
    const lines = ['Năm 2018 thành phố tạo việc làm cho 412 lao động.', 'Năm 2016 con số ấy là 379 người.'];
    expect(proposed('indicator', '379', { title: 'Kết quả', lines })).toContain('jobs-created');
  });

  it('are the one named behind the rest of a whole, which is not told of a share', () => {
    const rest = ['Thương mại – dịch vụ chiếm 55,6%; phần còn lại, 6,5%, thuộc về nông, lâm nghiệp.'];
    expect(proposed('indicator', '6,5', { title: 'Cơ cấu kinh tế', lines: rest })).toContain('agriculture-share');
    const other = ['Thương mại – dịch vụ chiếm 55,6%; 6,5% nông, lâm nghiệp được tưới.'];
    expect(proposed('indicator', '6,5', { title: 'Cơ cấu kinh tế', lines: other })).not.toContain('agriculture-share');
  });

  it('are not what its unit rules out', () => {
    const lines = ['Năm 2016, thành phố tạo việc làm cho 379 lao động và trồng 112 ha rừng.'];
    expect(proposed('indicator', '112', { title: 'Kết quả', lines })).not.toContain('jobs-created');
  });
});
