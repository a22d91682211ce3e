import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { noticedBy } from '../../lib/detect/noticed.ts';
import { quick } from '../../lib/detect/quick.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { withBrought } from '../../lib/engine/with-brought.ts';
import { explain } from '../../lib/explain/explain.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const builtin = loadBuiltin();

/** A pack of tests/fixtures/packs: a city's, a district's and a commune's, with their own places and indicators. */
function packOf(name: string): Pack {
  const file = new URL(`../fixtures/packs/${name}.json`, import.meta.url);
  const loaded = loadPackText(readFileSync(file, 'utf8'), builtin.known);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.pack;
}

const CITY = packOf('bac-kan-city-2017-12');
const DISTRICT = packOf('pac-lung-2022-12');
const COMMUNE = packOf('thanh-van-ha-2021-12');
const ALL = [...builtin.packs, CITY, DISTRICT, COMMUNE];

const reportOf = (
  packs: readonly Pack[],
  title: string,
  paragraphs: readonly string[],
  published: string | null = null,
) => {
  const article = articleFromText({ title, paragraphs }, { published });
  return { text: article.text, report: builtin.engineFor(packs).check(article) };
};

/** The verdicts of a page as "words kind". */
function verdicts(packs: readonly Pack[], title: string, paragraphs: readonly string[], published: string): string[] {
  const { text, report } = reportOf(packs, title, paragraphs, published);
  return report.figures.map(({ figure, verdict }) => `${text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

describe.each([
  ['a city’s', CITY],
  ['a district’s, with four indicators and four places of its own', DISTRICT],
  ['a commune’s, with an indicator and a place of its own', COMMUNE],
])('%s document', (_, pack) => {
  const [title = '', ...paragraphs] = pack.text.split('\n').filter((line) => line !== '');

  it.each([
    ['alone', [pack]],
    ['beside all others', ALL],
  ])('agrees with itself in every figure, %s', (_name, packs) => {
    const { report } = reportOf(packs, title, paragraphs);
    expect(report.figures.map(({ verdict }) => [verdict.kind, verdict.pack])).toEqual(
      pack.figures.map(() => ['match', pack.id]),
    );
    expect(report.figures.map(({ verdict }) => verdict.reference)).toEqual(pack.figures.map(({ id }) => id));
    expect(report.page.relevant).toBe('yes');
  });

  it('calls what it brings by its names', () => {
    const { report } = reportOf([pack], title, paragraphs);
    const names = { ...builtin.namesWith([pack]), packs: [pack] };
    const told = report.figures.map(({ verdict }) => explain(verdict.reasons[0]!, 'vi', names)).join('\n');
    for (const { id } of [...(pack.brings?.indicators ?? []), ...(pack.brings?.places ?? [])]) {
      expect(told).not.toContain(id);
    }
  });
});

const DISTRICT_MEETING =
  'Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ huyện Pác Lùng khóa XX, nhiệm kỳ 2020 - 2025 vừa diễn ra.';

describe('a page about the district', () => {
  it('that reports the conference is told what differs, its own indicators among it', () => {
    const page = [
      DISTRICT_MEETING,
      'Năm 2022, toàn huyện trồng 856 ha rừng; sản lượng củ dong riềng đạt 29.600 tấn; sản lượng hồi khô đạt 940 tấn; chế biến được 140 tấn miến dong.',
      'Theo Huyện ủy, trên địa bàn huyện tạo việc làm mới cho 1.210 lao động; Đảng bộ huyện kết nạp 148 đảng viên.',
      'Năm 2023, huyện phấn đấu kết nạp 155 đảng viên, trồng rừng 800 ha.',
    ];
    expect(verdicts([DISTRICT], 'Huyện ủy Pác Lùng họp hội nghị lần thứ 9', page, '2022-12-20')).toEqual([
      '856 ha differs',
      '29.600 tấn match',
      '940 tấn differs',
      '140 tấn differs',
      '1.210 lao động differs',
      '148 đảng viên match',
      '155 đảng viên differs',
      '800 ha match',
    ]);
  });

  it('accuses nobody of a part, another year or another’s number', () => {
    const page = [
      DISTRICT_MEETING,
      'Năm 2022, riêng xã Nà Lẹng trồng 112 ha rừng. Hội Nông dân huyện tạo việc làm mới cho 96 lao động.',
      'Năm 2021, toàn huyện trồng 790 ha rừng. Theo kế hoạch tỉnh giao, huyện trồng 820 ha rừng.',
    ];
    const told = verdicts([DISTRICT], 'Huyện ủy Pác Lùng họp hội nghị lần thứ 9', page, '2022-12-20');
    expect(told.filter((words) => /differs|missed/.test(words))).toEqual([]);
  });

  it('holds a year that is over against its targets', () => {
    const page = [
      'Kết thúc năm 2023, huyện Pác Lùng trồng được 842 ha rừng, tạo việc làm mới cho 1.090 lao động, kết nạp 150 đảng viên.',
    ];
    expect(verdicts([DISTRICT], 'Pác Lùng: kết quả năm 2023', page, '2024-01-10')).toEqual([
      '842 ha target-exceeded',
      '1.090 lao động target-missed',
      '150 đảng viên target-met',
    ]);
  });

  it('is no page about another district, nor is a commune’s figure the district’s', () => {
    const other = ['Năm 2022, huyện Bạch Thông trồng 865 ha rừng, kết nạp 148 đảng viên.'];
    expect(verdicts([DISTRICT], 'Huyện Bạch Thông năm 2022', other, '2023-01-10')).toEqual([
      '865 ha other-place',
      '148 đảng viên other-place',
    ]);
    expect(reportOf([DISTRICT], 'Huyện Bạch Thông năm 2022', other).report.page.relevant).toBe('no');
    const part = ['Năm 2022, xã Nà Lẹng (huyện Pác Lùng) kết nạp 7 đảng viên, đạt 17 tiêu chí nông thôn mới.'];
    expect(verdicts([DISTRICT], 'Nà Lẹng hôm nay', part, '2023-01-10')).toEqual([
      '7 đảng viên other-place',
      '17 tiêu chí match',
    ]);
    expect(reportOf([DISTRICT], 'Nà Lẹng hôm nay', part).report.page.relevant).toBe('partly');
  });
});

describe('a page about the commune', () => {
  const meeting = 'Hội nghị lần thứ 6 Ban Chấp hành Đảng bộ xã Thanh Vận Hạ, nhiệm kỳ 2020 - 2025 đã diễn ra.';

  it('that reports the conference is told what differs', () => {
    const page = [
      meeting,
      'Năm 2021, toàn xã thu ngân sách đạt 358 triệu đồng. Đảng bộ xã kết nạp 12 đảng viên.',
      'Diện tích cây hồng không hạt đạt 46,5 ha; còn 58 hộ nghèo. Theo Đảng ủy, tỷ lệ hộ nghèo của xã còn 9,27%.',
    ];
    expect(verdicts([COMMUNE], 'Xã Thanh Vận Hạ tổng kết năm 2021', page, '2021-12-28')).toEqual([
      '358 triệu đồng differs',
      '12 đảng viên differs',
      '46,5 ha match',
      '58 hộ nghèo match',
      '9,27% differs',
    ]);
  });

  it('of the same ordinal elsewhere is another place’s', () => {
    const page = ['Hội nghị lần thứ 6 Ban Chấp hành Đảng bộ xã Mai Lạp cho biết: năm 2021, xã kết nạp 12 đảng viên.'];
    expect(verdicts([COMMUNE], 'Xã Mai Lạp tổng kết', page, '2021-12-28')).toEqual(['12 đảng viên other-place']);
  });

  it('where an indicator’s name holds “không”, still tells what was not reached', () => {
    const page = [meeting, 'Năm 2021, diện tích cây hồng không hạt chưa đạt 46,5 ha.'];
    expect(verdicts([COMMUNE], 'Xã Thanh Vận Hạ', page, '2021-12-28')).toEqual(['46,5 ha unclear']);
  });
});

describe('what a pack brings', () => {
  it('is looked for by the detector', () => {
    const data = withBrought(builtinData(), [DISTRICT]);
    const noticed = noticedBy([DISTRICT], data.places, data.indicators.indicators);
    expect(quick('Pác Lùng: sản lượng dong riềng 29.600 tấn', 'Kế hoạch năm', noticed)).toBe(true);
    expect(quick('Pác Lùng đón xuân', 'Trời rét 9 độ', noticed)).toBe(false);
  });

  it('leaves what the data has already as it is', () => {
    const data = builtinData();
    const own = data.indicators.indicators.find(({ id }) => id === 'poverty-rate')!;
    const brings = { indicators: [{ ...own, name: { vi: 'khác', en: 'other' }, names: ['gì đó'] }] } as Pack['brings'];
    const merged = withBrought(data, [{ brings }]);
    expect(merged.indicators.indicators).toHaveLength(data.indicators.indicators.length);
    expect(merged.indicators.indicators.find(({ id }) => id === 'poverty-rate')?.name).toEqual(own.name);
  });

  it('changes nothing without packs that bring anything', () => {
    const data = builtinData();
    const { brings: _, ...rest } = CITY;
    const plain: Pack = rest;
    expect(withBrought(data, [plain])).toBe(data);
  });
});
