import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { read } from '../read.ts';

const PAGE =
  'Tin thành phố Bắc Kạn\nNăm 2016, kinh tế của thành phố ổn định. Dưới đây là các số liệu của năm 2016 do thành phố báo cáo.\n';

/** How firm the year 2016 is for a number of a text, and the words that make it doubtful. */
function firmness(text: string, number: string): string {
  const whole = PAGE + text;
  const at = whole.lastIndexOf(number);
  const figure = read(articleFromText({ text: whole })).figures.find(({ start, end }) => start <= at && at < end);
  const evidence = figure?.evidence.period;
  if (figure === undefined || !evidence) throw new Error(`No figure ${number} with a period`);
  expect(whole.slice(evidence.span?.start, evidence.span?.end)).toBe(evidence.text);
  expect(figure.period).toBe('2016');
  return evidence.how === 'assumed' ? `doubtful: ${evidence.text}` : 'firm';
}

describe('words of time that make the year doubtful', () => {
  it.each<[string, string]>([
    ['Tuần qua, thành phố trồng 40 ha rừng.', 'Tuần'],
    ['Mùa khô năm 2016, thành phố trồng 40 ha rừng.', 'Mùa'],
    ['Tuần lễ thứ hai của năm 2016, thành phố trồng 40 ha rừng.', 'Tuần'],
    ['Năm 2016, trong đợt cao điểm, thành phố trồng 40 ha rừng.', 'cao điểm'],
    ['Hai năm qua, thành phố trồng 40 ha rừng.', 'Hai năm'],
    ['Ngày 27/2/2016, thành phố trồng 40 ha rừng.', 'Ngày 27/2/2016'],
    ['Dịp Tết, thành phố thăm hỏi các gia đình; trồng 40 ha rừng.', 'Dịp Tết'],
    ['Phiên họp tháng 12 cho biết thành phố trồng 40 ha rừng.', 'tháng 12'],
    ['Theo báo cáo tháng 12, thành phố trồng 40 ha rừng.', 'tháng 12'],
    // Said in front of it: of the sentence before, of a head, of a list.
    ['Trong tháng 11, công tác trồng rừng được quan tâm. Thành phố trồng 40 ha rừng.', 'tháng 11'],
    ['Vụ xuân năm 2016, thời tiết thuận lợi. Thành phố trồng 40 ha rừng.', 'Vụ xuân'],
    ['Tuần qua\nThành phố trồng 40 ha rừng.', 'Tuần'],
    ['Trong tháng 11:\n- Trồng 40 ha rừng;\n- Kết nạp 4 đảng viên.', 'tháng 11'],
    // Without accents.
    ['Trong tuan qua, thanh pho trong 40 ha rung.', 'tuan'],
    ['Vu xuan, thanh pho trong 40 ha rung.', 'Vu xuan'],
    ['Hai nam qua, thanh pho trong 40 ha rung.', 'Hai nam'],
  ])('%s', (text, words) => {
    expect(firmness(text, '40')).toContain(`doubtful: ${words}`);
  });
});

describe('a part of the year said behind a number', () => {
  // Either the part itself or the year: never firmly.
  it.each<[string, RegExp, string]>([['Thành phố trồng 40 ha rừng, riêng trong quý IV.', /^2016(-Q4)?$/u, 'quý IV']])(
    'leaves it doubtful: %s',
    (text, period, words) => {
      const figure = read(articleFromText({ text: PAGE + text })).figures.find(({ value }) => value === '40');
      expect(figure?.period).toMatch(period);
      expect(figure?.evidence.period?.how).toBe('assumed');
      expect(figure?.evidence.period?.text).toContain(words);
    },
  );
});

describe('words of time that leave the year firm', () => {
  it.each([
    'Năm 2016, thành phố trồng 40 ha rừng.',
    'Năm 2016, thành phố trồng 40 ha rừng, tăng so với đầu năm.',
    'Năm 2016, thành phố trồng 40 ha rừng, cao hơn các năm trước.',
    // When people met or reported.
    'Báo cáo tại hội nghị ngày 30/12/2016 cho biết, năm 2016 thành phố trồng 40 ha rừng.',
    'Tại hội nghị sáng 30/12, đồng chí Bí thư cho biết thành phố đã trồng 40 ha rừng.',
    'Chiều 29/12, hội nghị đánh giá: thành phố trồng 40 ha rừng.',
    'Phát biểu tại phiên họp cuối năm, lãnh đạo thành phố cho biết năm 2016 trồng 40 ha rừng.',
    'Hội nghị thường kỳ quý IV đánh giá năm 2016 thành phố trồng 40 ha rừng.',
    'Sáng 30/12, hội nghị khai mạc. Thành phố trồng 40 ha rừng.',
    // The whole of it.
    'Tính đến ngày 31 tháng 12 năm 2016, thành phố trồng 40 ha rừng.',
    'Đến cuối năm 2016, thành phố trồng 40 ha rừng.',
    'Năm 2016 là năm đầu nhiệm kỳ, thành phố trồng 40 ha rừng.',
    // Other words.
    'Thưa quý vị đại biểu, thành phố trồng 40 ha rừng.',
    'Thực hiện nhiệm vụ đầu tiên, thành phố trồng 40 ha rừng.',
    'Đời sống ngày càng khá, thành phố trồng 40 ha rừng.',
    'Trong khi đó, thành phố trồng 40 ha rừng.',
    // Of another number, another sentence, another paragraph.
    'Quý IV kết nạp 4 đảng viên; năm 2016 trồng 40 ha rừng.',
    'Năm 2016, thành phố trồng 40 ha rừng, quý IV kết nạp 4 đảng viên.',
    'Trong tháng 11, trời rét. Năm 2016, thành phố trồng 40 ha rừng.',
    'Trong tháng 11, trời rét đậm ở nhiều nơi.\nThành phố trồng 40 ha rừng.',
  ])('%s', (text) => {
    expect(firmness(text, '40')).toBe('firm');
  });

  it('holds the end of the year for what a rate came to', () => {
    expect(firmness('Tỷ lệ hộ nghèo cuối năm 2016 là 3,88%.', '3,88')).toBe('firm');
    expect(firmness('Cuối năm 2016, thành phố trồng 40 ha rừng.', '40')).toBe('doubtful: Cuối');
  });
});

it('doubts the year of a cell whose row or column names another stretch', () => {
  const table = 'Chỉ tiêu | Đơn vị | Tháng 11 | Lũy kế 11T\nTrồng rừng | ha | 40 | 240';
  expect(firmness(table, '240')).toBe('doubtful: 11T');
});
