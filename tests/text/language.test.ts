import { describe, expect, test } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { hasVietnameseLetters, languageFinder } from '../../lib/text/language.ts';

const writtenIn = languageFinder(builtinData().languages);

const VIETNAMESE = [
  'Năm 2016, tổng thu ngân sách thành phố ước đạt 96 tỷ đồng; tỷ lệ hộ nghèo còn 2,88%.',
  'Nam 2016, tong thu ngan sach thanh pho uoc dat 96 ty dong, ty le ho ngheo con 2,88%, giai quyet viec lam cho 379 lao dong.',
  'Mùa này ở chợ Đức Xuân, người Tày và người Nùng bán măng, bán quýt.',
];

const OTHERS = [
  'En 2016, les recettes budgétaires de la ville de Bac Kan ont atteint 96 milliards de dongs et le taux de pauvreté est de 2,88 %.',
  'Im Jahr 2016 erreichten die Haushaltseinnahmen der Stadt Bac Kan 96 Milliarden Dong, und die Armutsquote ist auf 2,88 % gesunken.',
  'Pada tahun 2016 pendapatan anggaran kota Bac Kan mencapai 96 miliar dong dan tingkat kemiskinan turun menjadi 2,88 persen.',
  'В 2016 году доходы бюджета города Баккан составили 96 миллиардов донгов, уровень бедности 2,88 %.',
  '2016年北𣴓市财政总收入达到960亿越南盾,贫困率降至2.88%,解决了379名劳动者的就业问题。',
  'ປີ 2016 ລາຍຮັບງົບປະມານຂອງເມືອງບັກກັນ ບັນລຸ 96 ຕື້ດົງ, ອັດຕາຄວາມທຸກຍາກ 2,88%.',
];

describe('the language of a text', () => {
  test.each(VIETNAMESE)('Vietnamese: %s', (text) => expect(writtenIn(text)).toBe('vi'));

  test('is the same in decomposed letters', () => {
    for (const text of VIETNAMESE) expect(writtenIn(text.normalize('NFD'))).toBe('vi');
  });

  test('English, whatever names it holds', () => {
    expect(
      writtenIn(
        'In 2016 the budget revenue of Bac Kan city was 96 billion VND and the poverty rate fell to 2.88 percent.',
      ),
    ).toBe('en');
  });

  test.each(OTHERS)('another: %s', (text) => expect(writtenIn(text)).toBe('other'));

  test.each(['', '2016: 96; 2017: 100 | 2,88% | 379', 'GDP, FDI, ODA (2016)', 'Bac Kan city'])(
    'does not show in %o',
    (text) => expect(writtenIn(text)).toBeNull(),
  );

  test('a page in Vietnamese stays one with a name or a line of another language in it', () => {
    const mixed = `${VIETNAMESE[0]} Đoàn của trường École nationale d'administration (Pháp) và 中国 đã tới thăm.`;
    expect(writtenIn(mixed)).toBe('vi');
  });

  test('French and Portuguese letters are not Vietnamese ones', () => {
    expect(hasVietnameseLetters("L'été dernier, les élèves de l'école ont planté des forêts à côté.")).toBe(false);
    expect(hasVietnameseLetters('A população não está à mercê da seca; há água e pão.')).toBe(false);
  });
});
