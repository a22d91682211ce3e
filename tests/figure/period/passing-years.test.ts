import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const periods = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2019-12-30').map(({ period }) => period);

it('the year of a law or the number of a programme is no time', () => {
  expect(periods('Năm 2019, tỷ lệ giáo viên đạt chuẩn theo Luật Giáo dục 2005 đạt 78,6%.')).toEqual(['2019']);
  expect(periods('Năm 2019, dạy nghề cho lao động nông thôn theo Đề án 1956 là 430 người.')).toEqual(['2019']);
  expect(periods('Số vụ vi phạm pháp luật giao thông năm 2017 là 12 vụ.')).toEqual(['2017']);
  expect(periods('Số vụ vi phạm pháp luật giao thông 2017 là 12 vụ.')).toEqual(['2017']);
  expect(periods('Số vụ vi phạm kỷ luật 2018 là 12 vụ.')).toEqual(['2018']);
});

it('a season changes nothing of the time that is told of', () => {
  const [, , last] = periods(
    '6 tháng đầu năm 2019, thu ngân sách 30 tỷ đồng. Vụ Đông Xuân 2018 - 2019, gieo 742 ha lúa.\nKết nạp 20 đảng viên.',
  );
  expect(last).toBe('2019-H1');
});
