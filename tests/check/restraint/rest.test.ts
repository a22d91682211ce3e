import { describe, expect, it } from 'vitest';
import { restOf } from '../../../lib/check/restraint/rest.ts';
import { createFormCache } from '../../../lib/text/forms.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';
import { pack } from '../builder.ts';

/** The numbers that may be the rest of one of a text, beside the source's figure of that id. */
function restBeside(text: string, number: string, id: string): readonly string[] {
  const article = articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: text.split('\n') });
  const figures = engine.check(article).figures.map(({ figure }) => figure);
  const reference = pack.figures.find((figure) => figure.id === id)!;
  const at = article.text.indexOf(number);
  const figure = figures.find(({ start, end }) => start <= at && at < end)!;
  const related = figures.filter(({ indicator }) => indicator === figure.indicator);
  return restOf(article.text, figure, reference, { others: figures, related, forms: createFormCache() });
}

const MEMBERS = 'party-members-admitted-2017';
const FOREST = 'forest-planted-2017';
const HOUSES = 'great-unity-houses-2016';
const POVERTY = 'poverty-rate-2016';
const ORGS = 'strong-party-orgs-share-2017';

describe('the rest of a number', () => {
  it.each<[string, string, string, string]>([
    ['words say so behind it', 'Kết nạp 70 đảng viên, 25 đảng viên còn lại là học sinh.', '70', MEMBERS],
    ['words say so in front', 'Kết nạp 70 đảng viên. Ngoài ra còn 25 đảng viên khối trường học.', '70', MEMBERS],
    ['the work goes on', 'Trồng mới 70 ha rừng; đợt hai trồng thêm 12 ha.', '70', FOREST],
    ['nothing but "and" joins them', 'Kết nạp 70 đảng viên và 25 đảng viên.', '70', MEMBERS],
    ['together they are the source’s', 'Trồng mới 60 ha rừng keo, trồng 40 ha rừng mỡ.', '60', FOREST],
    ['in turn', 'Nhà đại đoàn kết xây mới và sửa chữa lần lượt 3 và 2 căn.', '3 và', HOUSES],
    [
      'shares of one thing',
      'Năm 2017, 40% tổ chức cơ sở đảng trong sạch vững mạnh, 20% trong sạch vững mạnh tiêu biểu.',
      '40',
      ORGS,
    ],
    ['on lines of their own', 'Trồng mới rừng\nVụ xuân: trồng 60 ha rừng\nVụ thu: trồng 40 ha rừng', '60', FOREST],
  ])('stands beside it: %s', (_name, text, number, id) => {
    expect(restBeside(text, number, id)).not.toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['something else', 'Kết nạp 70 đảng viên và trồng 100 ha rừng.', '70', MEMBERS],
    ['what is lacking', 'Trồng mới 84 ha rừng, thiếu 16 ha so với chỉ tiêu.', '84', FOREST],
    ['a growth', 'Kết nạp 80 đảng viên, tăng thêm 10 đảng viên so với năm trước.', '80', MEMBERS],
    ['a part of it', 'Kết nạp 80 đảng viên, trong đó nữ 10 đảng viên.', '80', MEMBERS],
    ['another year’s', 'Năm 2017 kết nạp 80 đảng viên; năm 2016 kết nạp 95 đảng viên.', '80', MEMBERS],
    ['another rate', 'Tỷ lệ hộ nghèo 1,5%; tỷ lệ hộ dùng nước sạch 98%.', '1,5', POVERTY],
  ])('is none of these: %s', (_name, text, number, id) => {
    expect(restBeside(text, number, id)).toEqual([]);
  });
});
