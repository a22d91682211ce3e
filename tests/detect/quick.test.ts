import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { noticedBy } from '../../lib/detect/noticed.ts';
import { quick as quickly } from '../../lib/detect/quick.ts';
import { NOTICED } from '../../lib/engine/noticed.ts';

const quick = (title: string, sample: string) => quickly(title, sample, NOTICED);

describe('a page that may be about the city', () => {
  it.each([
    ['by figures', 'Thành phố Bắc Kạn thu ngân sách đạt 96% kế hoạch', ''],
    [
      'by targets alone',
      'Nông Thượng phấn đấu đạt chuẩn nông thôn mới nâng cao',
      'Xã Nông Thượng duy trì các tiêu chí.',
    ],
    ['without accents', 'Thanh pho Bac Kan', 'ty le ho ngheo giam con 2,66%'],
    ['in NFD', 'Thị xã Bắc Kạn'.normalize('NFD'), 'Kết nạp 139 đảng viên mới, đạt 154% kế hoạch'.normalize('NFD')],
    ['with the older spelling', 'Bắc Cạn', 'trồng rừng 100 ha, tạo việc làm cho 379 lao động'],
    ['in English', 'Bac Kan Town aims to be upgraded', 'budget revenue reached VND 75 billion'],
    [
      'on the city’s own portal, by "the city" alone',
      '595 lao động được tạo việc làm',
      'backancity.gov.vn Thành phố tạo việc làm, bằng 119% kế hoạch',
    ],
    ['across no-break blanks', 'Bắc\u00a0Kạn', 'chỉ\u00a0tiêu ngân\u00a0sách'],
  ])('%s', (_, title, sample) => {
    expect(quick(title, sample)).toBe(true);
  });
});

describe('a page that is not', () => {
  it.each([
    ['another place', 'Huyện Ba Bể thu ngân sách đạt 96% kế hoạch', 'Tỷ lệ hộ nghèo 2,88%'],
    [
      'the city, but sport',
      'Giải cầu lông thành phố Bắc Kạn',
      'Hơn 100 vận động viên của 9 đội tranh tài trong 2 ngày',
    ],
    [
      'the city, but an accident',
      '2 vụ tai nạn ở TP. Bắc Kạn',
      'Ô tô BKS 97C-00510 va chạm xe máy tại km 148, phường Xuất Hóa',
    ],
    ['nothing', '', ''],
  ])('%s', (_, title, sample) => {
    expect(quick(title, sample)).toBe(false);
  });

  it('gives the same answer twice', () => {
    const ask = () => quick('Thành phố Bắc Kạn', 'ngân sách đạt 96% kế hoạch');
    expect([ask(), ask(), ask()]).toEqual([true, true, true]);
  });
});

describe('the names that are looked for', () => {
  const place = (id: string, parent: string | null, names: string[], hosts?: string[]) => ({
    id,
    kind: 'commune' as const,
    parent,
    names,
    ...(hosts && { hosts }),
  });
  const places = [
    place('viet-nam', null, ['Việt Nam']),
    place('dong-ha', 'viet-nam', ['Đông Hà', 'Dong Ha'], ['dongha.gov.vn']),
    place('phuong-mot', 'dong-ha', ['Phường Một', 'Nam Đông Hà']),
    place('xa-khac', 'viet-nam', ['Xã Khác']),
  ];

  it('are those of the place of a source, of its parts and its sites, without accents and each once', () => {
    const { names } = noticedBy([{ place: 'dong-ha', figures: [] }], places, []);
    expect(names).toEqual(['dong ha', 'dongha.gov.vn', 'phuong mot']);
    expect(noticedBy([], places, []).names).toEqual([]);
  });

  it('know the city, its older spelling and each commune and ward', () => {
    const parts = ['Dương Quang', 'Nông Thượng', 'Sông Cầu', 'Đức Xuân', 'Phùng Chí Kiên', 'Minh Khai', 'Huyền Tụng'];
    for (const name of ['Bắc Kạn', 'Bắc Cạn', 'Backan City', ...parts, 'Xuất Hóa']) {
      expect(quick(`${name} thu ngân sách đạt 96% kế hoạch`, ''), name).toBe(true);
    }
  });
});

describe('the subjects that are looked for', () => {
  const indicators = [
    { id: 'visitors', topics: ['Lượt khách', 'du lịch'] },
    { id: 'hotels', topics: ['du lịch'] },
    { id: 'grain', topics: ['lương thực'] },
    { id: 'other' },
  ];
  const figures = ['visitors', 'hotels', 'other'].map((indicator) => ({ indicator }));

  it('are those of the indicators that the sources print, without accents and each once', () => {
    const { subjects } = noticedBy([{ place: 'ba-be', figures }], [], indicators);
    expect(subjects).toEqual(['luot khach', 'du lich']);
  });

  it('make a page about another source’s subjects noticed, without a change of code', () => {
    const noticed = { ...noticedBy([{ place: 'ba-be', figures }], [], indicators), names: ['ba be'] };
    expect(quickly('Ba Bể đón 200 nghìn lượt khách du lịch', '', noticed)).toBe(true);
    expect(quickly('Ba Bể đón 200 nghìn lượt khách du lịch', '', NOTICED)).toBe(false);
  });

  it('are there for every indicator of the built-in sources', () => {
    const { indicators: known, packFiles } = builtinData();
    const printed = (packFiles as Pack[]).flatMap((pack) => pack.figures.map(({ indicator }) => indicator));
    const named = known.indicators.filter(({ topics }) => topics !== undefined).map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(printed));
  });
});
