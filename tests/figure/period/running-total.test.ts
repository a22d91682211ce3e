import { expect, test } from 'vitest';
import { builtinData } from '../../../data/index.ts';
import { createReader } from '../../../lib/engine/create-reader.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';

const read = createReader(builtinData());

const figureOf = (line: string, value: string) => {
  const article = articleFromText({ title: 'Tin thành phố Bắc Kạn', paragraphs: [line] }, { published: '2018-01-10' });
  return read(article).reading.figures.find((figure) => figure.value === value);
};

const TWICE = (time: string) =>
  `${time} năm 2017, thành phố thu ngân sách 42 tỷ đồng, lũy kế 117 tỷ đồng; giải quyết việc làm cho 90 lao động.`;

test.each(['Quý III', 'Tháng 8'])('%s: a running total is of no known stretch, and accuses nobody', (time) => {
  const total = figureOf(TWICE(time), '117000000000');
  expect(total?.evidence.period?.how).toBe('assumed');
  expect(figureOf(TWICE(time), '42000000000')?.evidence.period?.how).toBe('said');
  expect(figureOf(TWICE(time), '90')?.evidence.period?.how).toBe('carried');
});

test('one that says up to when is of that time', () => {
  const line = 'Quý III năm 2017, thành phố thu ngân sách 42 tỷ đồng, lũy kế 8 tháng năm 2017 là 117 tỷ đồng.';
  const total = figureOf(line, '117000000000');
  expect(total).toMatchObject({ period: '2017-8M', evidence: { period: { how: 'said' } } });
});
