import { expect, test } from 'vitest';
import { builtinData } from '../../../data/index.ts';
import { createReader } from '../../../lib/engine/create-reader.ts';
import { withBrought } from '../../../lib/engine/with-brought.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';

const own = (id: string, units: string[], name: string) => ({
  id,
  name: { vi: name, en: name },
  better: 'neutral' as const,
  additive: false,
  units,
  names: [name],
});
const read = createReader(
  withBrought(builtinData(), [
    {
      brings: {
        indicators: [
          own('stunting', ['percent'], 'Tỷ lệ suy dinh dưỡng trẻ em dưới 05 tuổi thể thấp còi'),
          own('flowers', ['ha'], 'Diện tích hoa kiểng'),
          own('mill-output', ['tonne'], 'sản lượng bột'),
        ],
      },
    },
  ]),
);

const indicatorOf = (line: string, value: string) => {
  const { figures } = read(articleFromText({ title: 'Tin huyện Na Rì', paragraphs: [line] })).reading;
  const figure = figures.find((one) => one.value === value);
  return [figure?.indicator ?? null, figure?.evidence.indicator?.how ?? null];
};

test('a name of a pack is found in another order and with other small words', () => {
  expect(indicatorOf('Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi còn 23,8%.', '23.8')[0]).toBe('stunting');
});

test('one of its words left out is another thing', () => {
  expect(indicatorOf('Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi thể nhẹ cân còn 15,4%.', '15.4')[0]).not.toBe('stunting');
});

test('without the words that the unit says as well it is found, and accuses nobody', () => {
  expect(indicatorOf('Ngành hoa kiểng có 520 ha.', '520')).toEqual(['flowers', 'assumed']);
});

test('what it is of may stand further off in the sentence, which accuses nobody either', () => {
  expect(indicatorOf('Xưởng bột mới xay hơn 430 chuyến, mỗi ngày chạy 12 giờ, sản lượng 309 tấn.', '309')).toEqual([
    'mill-output',
    'assumed',
  ]);
  expect(indicatorOf('Xưởng gạo mới xay hơn 430 chuyến, sản lượng 309 tấn.', '309')[0]).not.toBe('mill-output');
});
