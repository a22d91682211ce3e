import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { ownPlaceOf } from '../../lib/draft-pack/own-place.ts';

const words = documentWords();
const { places } = builtinData();
const placeOf = (...lines: string[]) => ownPlaceOf(lines.join('\n'), words, places);
const idOf = (...lines: string[]) => placeOf(...lines)?.place.id ?? null;

const DAY = 'ngày 12 tháng 12 năm 2019';

describe('whose document it is', () => {
  test.each<[string, string, readonly string[]]>([
    ['a letterhead in capitals', 'ha-giang', ['HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG', 'Số: 48/NQ-HĐND', 'NGHỊ QUYẾT']],
    ['one over two lines', 'ha-giang', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH HÀ GIANG', 'Số: 48/NQ-HĐND']],
    ['the lower of two bodies', 'viet-tri', ['TỈNH ỦY PHÚ THỌ', 'THÀNH ỦY VIỆT TRÌ', `Việt Trì, ${DAY}`]],
    ['the lower one on one line', 'song-cau', ['ĐẢNG BỘ THÀNH PHỐ BẮC KẠN – ĐẢNG ỦY PHƯỜNG SÔNG CẦU. Số 12-BC/ĐU']],
    ['a place that no list has', 'muong-khuong', ['ỦY BAN NHÂN DÂN HUYỆN MƯỜNG KHƯƠNG', 'Số: 31/BC-UBND']],
    ['a title in small letters', 'na-ri', ['Nghị quyết của Hội đồng nhân dân huyện Na Rì về nhiệm vụ năm 2020']],
    [
      'the name on the line of the day',
      'muong-khuong',
      ['ỦY BAN NHÂN DÂN HUYỆN', 'Số: 31/BC-UBND', `Mường Khương, ${DAY}`],
    ],
    ['a body of the whole country', 'viet-nam', ['TỔNG CỤC THỐNG KÊ', 'Số: 120/TB-TCTK', 'THÔNG CÁO']],
    [
      'a name with the word for a year in it',
      'nga-nam',
      ['ỦY BAN NHÂN DÂN THỊ XÃ NGÃ NĂM (TỈNH SÓC TRĂNG). Số: 214/BC-UBND'],
    ],
    ['an office of a district under one of the province', 'ba-tri', ['SỞ Y TẾ BẾN TRE. TRUNG TÂM Y TẾ HUYỆN BA TRI']],
    ['a ward with a number for its name', 'phuong-3', ['ĐẢNG BỘ THÀNH PHỐ VIỆT TRÌ – ĐẢNG ỦY PHƯỜNG 3. Số 41-BC/ĐU']],
    [
      'a commune told from its namesake by a number',
      'son-kim-1',
      ['HỘI ĐỒNG NHÂN DÂN XÃ SƠN KIM 1 KHÓA XX – HUYỆN HƯƠNG SƠN, TỈNH HÀ TĨNH. Số: 21/NQ-HĐND'],
    ],
    [
      'a name with a dash',
      'ba-ria-vung-tau',
      ['TỔNG CỤC THỐNG KÊ – CỤC THỐNG KÊ TỈNH BÀ RỊA - VŨNG TÀU. Số: 712/BC-CTK'],
    ],
    ['a name with an apostrophe', 'ea-h-leo', [`HỘI ĐỒNG NHÂN DÂN HUYỆN EA H’LEO. Ea H’Leo, ${DAY}`]],
    ['two columns made one line', 'na-ri', ['ỦY BAN NHÂN DÂN HUYỆN NA RÌ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    [
      'two columns with a gap',
      'ha-giang',
      [
        'HỘI ĐỒNG NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH HÀ GIANG        Độc lập - Tự do - Hạnh phúc',
      ],
    ],
    ['no level, but the name of the day’s line', 'muong-xen', ['ỦY BAN NHÂN DÂN', 'MƯỜNG XÉN', `Mường Xén, ${DAY}`]],
    [
      'an office without a level',
      'muong-xen',
      ['KHO BẠC NHÀ NƯỚC NGHỆ AN', 'KHO BẠC NHÀ NƯỚC MƯỜNG XÉN', `Mường Xén, ${DAY}`],
    ],
    ['an association', 'muong-xen', ['HỘI LHPN TỈNH NGHỆ AN', 'BAN THƯỜNG VỤ HỘI LHPN MƯỜNG XÉN', `Mường Xén, ${DAY}`]],
    [
      'the youth of a district',
      'muong-xen',
      ['BCH ĐOÀN TỈNH NGHỆ AN', 'HUYỆN ĐOÀN MƯỜNG XÉN', 'ĐOÀN TNCS HỒ CHÍ MINH'],
    ],
    [
      'a ward below the committee of its district',
      'phuong-12',
      ['ỦY BAN NHÂN DÂN QUẬN 3', 'PHƯỜNG 12', 'Số: 142/BC-UBND'],
    ],
    ['a name of one letter and a word', 'a-luoi', ['UBND HUYỆN A LƯỚI - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ['a name that ends like a meeting', 'tam-ky', ['UBND THÀNH PHỐ TAM KỲ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ['a name that ends like a body', 'tan-hoi', ['HỘI ĐỒNG NHÂN DÂN XÃ TÂN HỘI KHÓA XX, KỲ HỌP THỨ 4']],
    ['a special zone', 'muong-xen', ['UBND TỈNH NGHỆ AN', 'ỦY BAN NHÂN DÂN ĐẶC KHU MƯỜNG XÉN']],
    [
      'a meeting behind the name',
      'ha-giang',
      ['ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH HÀ GIANG LẦN THỨ XX, NHIỆM KỲ 2020 - 2025'],
    ],
    ['an abbreviated level', 'muong-xen', ['BCH HỘI NÔNG DÂN TP. MƯỜNG XÉN', 'Số 66-BC/HNDTP']],
  ])('%s', (_name, expected, lines) => {
    expect(idOf(...lines)).toBe(expected);
  });

  test('a place that no list has is made of the words of the head, and lies where they say', () => {
    expect(placeOf('ỦY BAN NHÂN DÂN XÃ HÒA THẮNG, TỈNH ĐẮK LẮK. Số: 214/BC-UBND')).toMatchObject({
      place: { id: 'hoa-thang', kind: 'commune', parent: 'dak-lak', names: ['Hòa Thắng'] },
      brings: [{ id: 'hoa-thang' }],
    });
  });

  test('what lies between is brought too, in its order', () => {
    const own = placeOf('ỦY BAN NHÂN DÂN XÃ EA TU, HUYỆN CƯ KUIN, TỈNH ĐẮK LẮK');
    expect(own?.brings.map(({ id, parent }) => [id, parent])).toEqual([
      ['cu-kuin', 'dak-lak'],
      ['ea-tu', 'cu-kuin'],
    ]);
  });

  test('a number names a place with its level, an apostrophe is a part of a name', () => {
    expect(placeOf('ĐẢNG BỘ THÀNH PHỐ VIỆT TRÌ – ĐẢNG ỦY PHƯỜNG 3')?.place).toMatchObject({
      kind: 'ward',
      parent: 'viet-tri',
      names: ['Phường 3'],
    });
    expect(placeOf('ỦY BAN NHÂN DÂN HUYỆN EA H’LEO')?.place.names).toEqual(['Ea H’Leo']);
  });

  test('a namesake of another province is another place', () => {
    // the data has a Tân Sơn in Bắc Kạn
    expect(placeOf('ỦY BAN NHÂN DÂN XÃ TÂN SƠN, TỈNH BẮC GIANG')).toMatchObject({
      place: { id: 'xa-tan-son', parent: 'bac-giang' },
      brings: [{ id: 'xa-tan-son' }],
    });
  });

  test.each<[string, readonly string[]]>([
    ['headings that only look like places', ['TÌNH HÌNH KINH TẾ - XÃ HỘI', 'PHƯƠNG HƯỚNG, NHIỆM VỤ']],
    ['who is only told of', ['Tin vắn', 'Hôm qua, Ủy ban nhân dân huyện Mường Khương đã họp bàn việc trồng rừng.']],
    ['an office whose name no place has', ['PHÒNG KINH TẾ HẠ TẦNG', 'Số: 12/BC-KTHT']],
    ['a body of the country', ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Số: 12/BC-BHXH']],
    ['a province whose capital dates the paper', ['TỈNH ỦY', `Đông Hà, ${DAY}`]],
  ])('nobody says it: %s', (_name, lines) => {
    expect(placeOf(...lines)).toBeNull();
  });
});
