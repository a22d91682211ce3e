import { describe, expect, it } from 'vitest';
import { linesOf } from '../../figure/read.ts';

/** The ids of the places that an article names, in order. */
const placesOf = (title: string, text = ''): (string | null)[] =>
  linesOf(title, text === '' ? [] : [text]).flatMap(({ places }) => places.map(({ id }) => id));

describe('a commune or ward that has the name of one of the data’s', () => {
  it.each([
    ['Phường Minh Khai, quận Hai Bà Trưng thu ngân sách', 'hai-ba-trung-nguyen-thi-minh-khai'],
    ['P.Minh Khai, Q.Hai Bà Trưng, Hà Nội', 'hai-ba-trung-nguyen-thi-minh-khai'],
    ['Xã Dương Quang, huyện Gia Lâm về đích', 'gia-lam-duong-quang'],
    ['Xã Dương Quang (thị xã Mỹ Hào, Hưng Yên) về đích', 'my-hao-duong-quang'],
    ['Xã Dương Quang (Hưng Yên) về đích', 'hung-yen-duong-quang'],
  ])('is another place where the text says where it lies: %s', (title, id) => {
    expect(placesOf(title)[0]).toBe(id);
  });

  it('stays the other one in the rest of the article', () => {
    expect(placesOf('Xã Dương Quang, huyện Gia Lâm', 'Xã Dương Quang đạt 9 tiêu chí.')).toEqual([
      'gia-lam-duong-quang',
      'gia-lam',
      'gia-lam-duong-quang',
    ]);
  });

  it.each([
    ['in its own city', 'Xã Dương Quang, thành phố Bắc Kạn'],
    ['in its own province', 'Xã Dương Quang (tỉnh Bắc Kạn)'],
    ['in the province that its own was joined to', 'Phường Đức Xuân, tỉnh Thái Nguyên'],
    ['beside a district in a list', 'Xã Dương Quang và huyện Ba Bể đạt chuẩn'],
    [
      'in an article that names its city, too',
      'Thành phố Bắc Kạn đón đoàn. Xã Dương Quang, huyện Gia Lâm, cũng có mặt',
    ],
    ['with another place in a clause of its own', 'Xã Dương Quang, nơi đón đoàn của huyện Gia Lâm'],
  ])('is the one of the data %s', (_, title) => {
    expect(placesOf(title).some((id) => id === 'duong-quang' || id === 'duc-xuan')).toBe(true);
  });
});

describe('the name of a commune without the word for it', () => {
  it('is a person’s where it goes on', () => {
    expect(placesOf('Chủ tịch tập đoàn, ông Dương Quang Thành cho biết')).toEqual([]);
    expect(placesOf('Xã Dương Quang Thành công')).toContain('duong-quang');
    expect(placesOf('Dương Quang đạt chuẩn')).toEqual(['duong-quang']);
    expect(placesOf('Nông Thượng, Dương Quang đạt chuẩn')).toEqual(['nong-thuong', 'duong-quang']);
  });
});

describe('a level between commas', () => {
  const roles = (title: string) => linesOf(title, []).flatMap(({ places }) => places.map(({ role }) => role));
  it('only tells where the place before it lies', () => {
    expect(roles('Riêng thành phố Bắc Kạn, trung tâm thương mại của tỉnh, đạt 2.500 tỷ đồng')).toEqual([
      'whose',
      'apposition',
    ]);
  });
  it('is a place of its own elsewhere', () => {
    expect(roles('Ngoài thành phố Bắc Kạn, toàn tỉnh, trừ Ba Bể, đạt 2.500 tỷ đồng')[1]).toBe('whose');
    expect(roles('Thành phố Bắc Kạn đạt 2.500 tỷ đồng, tổng mức của tỉnh, đạt 4.275 tỷ đồng')[1]).toBe('whose');
  });
});
