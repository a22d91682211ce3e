import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const measures = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2024-01-10').map(({ measure }) => measure);

it.each([
  ['Sản lượng lúa năm 2023 là 2.745 tấn, giảm so với 2.863 tấn của năm 2022.', ['level', 'level']],
  ['Sản lượng lúa năm 2023 là 2.745 tấn, thấp hơn mức 2.863 tấn của năm 2022.', ['level', 'level']],
  ['Tỷ lệ hộ nghèo còn 1,22%, thấp hơn so với con số 1,63% của giữa năm.', ['level', 'level']],
  ['Sản lượng lúa năm 2023 là 2.745 tấn, thấp hơn năm trước 118 tấn.', ['level', 'change']],
  ['Sản lượng lúa năm 2023 là 2.745 tấn, tăng so với năm 2022 là 118 tấn.', ['level', 'change']],
  ['GRDP tăng 7,5%, cao hơn mức tăng 6,5% của 6 tháng đầu năm.', ['change', 'change']],
  ['Số đảng viên mới kết nạp là 139, cao hơn chỉ tiêu 49 đảng viên.', ['level', 'change']],
])('what a number is held against is no change: %s', (line, expected) => {
  expect(measures(line)).toEqual(expected);
});
