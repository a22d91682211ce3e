import * as v from 'valibot';
import type { Source } from '../../components/panel-props.ts';
import packJson from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { packSchema } from '../../data/schemas/pack.ts';
import type { NameTables } from '../../lib/explain/names.ts';

/** The built-in pack, as the panel is given it. */
export const sampleSource: Source = v.parse(packSchema, packJson);

/** The few names the sample page needs. */
export const sampleNames: NameTables = {
  indicators: {
    'budget-expenditure': { vi: 'Chi ngân sách', en: 'Budget expenditure' },
    'budget-revenue': { vi: 'Thu ngân sách', en: 'Budget revenue' },
    'jobs-created': { vi: 'Lao động được tạo việc làm', en: 'Jobs created' },
    'retail-sales': { vi: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', en: 'Retail sales and services' },
    'great-unity-houses': { vi: 'Nhà đại đoàn kết', en: 'Great-unity houses' },
    'party-members-admitted': { vi: 'Kết nạp đảng viên', en: 'Party members admitted' },
    'forest-planted': { vi: 'Trồng rừng', en: 'Forest planted' },
    'trade-services-share': { vi: 'Tỷ trọng thương mại – dịch vụ', en: 'Share of trade and services' },
    'strong-party-orgs-share': { vi: 'Tỷ lệ tổ chức cơ sở đảng vững mạnh', en: 'Share of strong Party organisations' },
    'poverty-rate': { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
  },
  units: {
    person: { vi: 'người', en: 'people' },
    'party-member': { vi: 'đảng viên', en: 'Party members' },
    'percentage-point': { vi: 'điểm phần trăm', en: 'percentage points' },
  },
  definitions: {},
  places: {
    'bac-kan-city': { vi: 'Thành phố Bắc Kạn', en: 'Bắc Kạn city' },
    'bach-thong': { vi: 'Huyện Bạch Thông', en: 'Bạch Thông district' },
  },
};
