import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { read } from '../read.ts';

const indicators = (text: string): (string | null)[] =>
  read(articleFromText({ title: 'Tin thành phố Bắc Kạn', paragraphs: [text] })).figures.map(
    (figure) => figure.indicator,
  );

describe('two numbers of one thing in a sentence', () => {
  it.each([
    ['what was done, and the plan', 'Năm 2017 kết nạp 81 đảng viên, chưa đạt chỉ tiêu 90 đảng viên.'],
    [
      'the plan, and what was done',
      'Năm 2017 nghị quyết đề ra kết nạp 90 đảng viên, thực tế đã kết nạp 139 đảng viên.',
    ],
    ['a plan that is exceeded', 'Năm 2017 kết nạp 97 đảng viên, vượt chỉ tiêu đề ra là 90 đảng viên.'],
  ])('are read as that: %s', (_, text) => {
    expect(indicators(text)).toEqual(['party-members-admitted', 'party-members-admitted']);
  });

  it.each([
    ['of another unit', 'Năm 2017 kết nạp 81 đảng viên, đạt kế hoạch trồng 90 ha ngô.', 'party-members-admitted'],
    ['far from any word of a plan', 'Năm 2017 trồng rừng 81 ha, và dân xã ấy còn có 90 ha ngô.', 'forest-planted'],
  ])('are not, where one is %s', (_, text, first) => {
    const [own, other] = indicators(text);
    expect(own).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('names listed in turn', () => {
  it('are those that the number can be of, whatever else is named in front', () => {
    const text = 'Hội nghị chốt tỷ trọng công nghiệp và thương mại – dịch vụ năm 2017 lần lượt là 38,4% và 54,8%.';
    expect(indicators(text)).toEqual(['industry-share', 'trade-services-share']);
  });
});

describe('a bare number behind its name', () => {
  it('counts what the name counts', () => {
    expect(indicators('Số đảng viên kết nạp mới năm 2017 của thành phố: 121.')).toEqual(['party-members-admitted']);
    expect(indicators('Số lao động được tạo việc làm năm 2016 là 379.')).toEqual(['jobs-created']);
  });

  it('does not where a bracket says it once more, or another number follows', () => {
    expect(indicators('Tạo việc làm cho 397 (ba trăm bảy mươi chín) lao động.')[0]).toBeNull();
    expect(indicators('Tạo việc làm cho 3 79 lao động.')[0]).toBeNull();
  });
});

describe('a share of the whole in front of its name', () => {
  it('is that where it is all that is said', () => {
    expect(indicators('Năm 2016 thành phố còn gần 3% hộ nghèo.')).toEqual(['poverty-rate']);
    expect(indicators('Cả năm ước hoàn thành 142% kế hoạch thu ngân sách.')).toEqual(['budget-revenue']);
  });

  it('is something else where more is said of it', () => {
    expect(indicators('Có 100% hộ nghèo được cấp thẻ bảo hiểm.')).not.toContain('poverty-rate');
  });
});

describe('two halves of a name', () => {
  it('make each of them count, wherever they stand', () => {
    const title = 'Xếp loại tổ chức cơ sở đảng của thành phố Bắc Kạn';
    const text =
      'Qua bình xét năm 2017, trong sạch vững mạnh chiếm 57,1%, hoàn thành tốt nhiệm vụ chiếm 33,3% số tổ chức cơ sở đảng.';
    const { figures } = read(articleFromText({ title, paragraphs: [text] }));
    expect(figures.map(({ indicator }) => indicator)).toEqual(['strong-party-orgs-share', 'other:party-orgs-rated']);
  });
});

describe('a share of a plan right behind the plan', () => {
  it('is of what was done', () => {
    const text = 'Tổng mức bán lẻ hàng hóa năm 2016 là 2.498 tỷ đồng (kế hoạch là 2.300 tỷ đồng), đạt 108,6%.';
    const { figures } = read(articleFromText({ title: 'Tin thành phố Bắc Kạn', paragraphs: [text] }));
    expect(figures.map(({ status }) => status)).toEqual(['result', 'target', 'result']);
  });
});

describe('the first of two numbers that share a unit', () => {
  it('has the name of the second', () => {
    const text = 'Năm 2016, xã Nông Thượng hoàn thành 15 trên 19 tiêu chí của chương trình nông thôn mới.';
    expect(indicators(text)).toEqual(['new-rural-criteria', 'new-rural-criteria']);
  });
});
