import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

it.each([
  ['HĐND xã Tân Sơn (Chợ Mới) thông qua nhiệm vụ năm 2017', 'cho-moi'],
  ['HĐND xã Nông Thượng (thành phố Bắc Kạn) thông qua nhiệm vụ năm 2017', 'bac-kan-city'],
])('where a place lies that a title names is not what it is about: %s', (title, outer) => {
  const [figure] = figuresOf(title, ['Xã trồng mới 35 ha rừng.']);
  expect(figure?.place).not.toBe(outer);
});
