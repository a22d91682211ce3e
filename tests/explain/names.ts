import type { Names } from '../../lib/explain/names.ts';
import { pack } from '../check/builder.ts';

const name = (vi: string, en: string) => ({ vi, en });

/** The names the sentences of these tests need, and the resolution itself. */
export const names: Names = {
  indicators: {
    'jobs-created': name('Lao động được tạo việc làm', 'Jobs created'),
    'retail-sales': name('Tổng mức bán lẻ', 'Retail sales'),
    'poverty-rate': name('Tỷ lệ hộ nghèo', 'Poverty rate'),
    'budget-revenue': name('Thu ngân sách', 'Budget revenue'),
    'budget-expenditure': name('Chi ngân sách', 'Budget expenditure'),
    'agriculture-share': name('Tỷ trọng nông lâm nghiệp', 'Share of agriculture'),
    'other:grdp': name('GRDP', 'GRDP'),
    'new-rural-criteria': name('Tiêu chí nông thôn mới', 'New-rural criteria'),
    'party-members-admitted': name('Kết nạp đảng viên', 'Party members admitted'),
  },
  places: {
    'bac-kan-city': name('thành phố Bắc Kạn', 'Bắc Kạn city'),
    'bac-kan-province': name('tỉnh Bắc Kạn', 'Bắc Kạn province'),
    'duong-quang': name('xã Dương Quang', 'Dương Quang commune'),
    'nong-thuong': name('xã Nông Thượng', 'Nông Thượng commune'),
  },
  units: {
    person: { ...name('người', 'people'), one: 'person' },
    'party-member': { ...name('đảng viên', 'Party members'), one: 'Party member' },
    'percentage-point': { ...name('điểm phần trăm', 'percentage points'), one: 'percentage point' },
    tree: name('cây', 'trees'),
  },
  definitions: { 'poverty-multidimensional': name('chuẩn nghèo đa chiều', 'the multidimensional standard') },
  packs: [pack],
};
