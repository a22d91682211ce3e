import type { VerdictKind } from '../check/verdict.ts';
import type { Measure, Status } from '../figure/figure.ts';
import type { Bilingual } from './lang.ts';

/** How a verdict is called on screens and in the report (DESIGN §6, "shown as"). */
export const VERDICTS: Readonly<Record<VerdictKind, Bilingual>> = {
  match: { vi: 'khớp', en: 'matches' },
  consistent: { vi: 'không mâu thuẫn', en: 'consistent' },
  differs: { vi: 'khác nguồn', en: 'differs from the source' },
  'target-met': { vi: 'đạt chỉ tiêu', en: 'target met' },
  'target-exceeded': { vi: 'vượt chỉ tiêu', en: 'target exceeded' },
  'target-missed': { vi: 'chưa đạt chỉ tiêu', en: 'target not met' },
  'target-apart': { vi: 'khác mức đề ra', en: 'off the level set' },
  'other-measure': { vi: 'khác cách tính', en: 'measured otherwise' },
  'other-period': { vi: 'khác kỳ báo cáo', en: 'another period' },
  'other-place': { vi: 'khác địa bàn', en: 'another place' },
  'not-in-resolution': { vi: 'nguồn không nêu', en: 'not in the source' },
  'no-figure': { vi: 'không phải số liệu', en: 'no figure' },
  unclear: { vi: 'chưa đủ căn cứ', en: 'not enough to go on' },
};

/** What the kind alone does not say. */
export const VERDICT_DETAILS = {
  above: { vi: 'cao hơn mức đề ra', en: 'above the level set' },
  below: { vi: 'thấp hơn mức đề ra', en: 'below the level set' },
  plan: { vi: 'số kế hoạch', en: 'a planned figure' },
} satisfies Record<string, Bilingual>;

export const STATUSES: Readonly<Record<Status, Bilingual>> = {
  result: { vi: 'kết quả thực hiện', en: 'a result' },
  estimate: { vi: 'số ước thực hiện', en: 'an estimate' },
  target: { vi: 'chỉ tiêu, kế hoạch', en: 'a target or plan' },
  denied: { vi: 'số bị bác bỏ', en: 'a figure taken back' },
  supposed: { vi: 'số giả định', en: 'a supposed figure' },
};

export const MEASURES: Readonly<Record<Measure, Bilingual>> = {
  level: { vi: 'mức đạt được', en: 'a level' },
  change: { vi: 'mức tăng, giảm', en: 'a change' },
  'share-of-plan': { vi: 'tỷ lệ so với kế hoạch', en: 'a share of the plan' },
  index: { vi: 'tỷ lệ so với kỳ gốc', en: 'an index against another period' },
};

/** Levels of the administration, as an issuer's id begins with them. */
const LEVELS: Readonly<Record<string, Bilingual>> = {
  central: { vi: 'trung ương', en: 'central' },
  region: { vi: 'vùng', en: 'regional' },
  province: { vi: 'tỉnh', en: 'provincial' },
  city: { vi: 'thành phố', en: 'city' },
  district: { vi: 'huyện', en: 'district' },
  zone: { vi: 'đặc khu', en: 'special zone' },
  commune: { vi: 'xã', en: 'commune' },
  ward: { vi: 'phường', en: 'ward' },
  township: { vi: 'thị trấn', en: 'township' },
};
const LEVELS_ALONE: Readonly<Record<string, string>> = {
  central: 'the central authorities',
  region: 'the region',
  province: 'the province',
};
/** Party committees of these levels have names of their own. */
const PARTY: Readonly<Record<string, string>> = {
  central: 'Trung ương Đảng',
  province: 'Tỉnh ủy',
  city: 'Thành ủy',
  district: 'Huyện ủy',
};
const OFFICES: Readonly<Record<string, Bilingual>> = {
  'party-committee': { vi: 'Đảng ủy', en: 'Party committee' },
  'people-council': { vi: 'Hội đồng nhân dân', en: 'people’s council' },
  department: { vi: 'cơ quan chuyên môn của', en: 'department' },
  'people-committee': { vi: 'Ủy ban nhân dân', en: 'people’s committee' },
};

const BASES: Readonly<Record<string, Bilingual>> = {
  plan: { vi: 'kế hoạch', en: 'the plan' },
  'same-period': { vi: 'cùng kỳ', en: 'the same period of the year before' },
  whole: { vi: 'tổng số', en: 'the whole' },
};

/** What a figure's evidence is of. */
export const EVIDENCE: Readonly<Record<string, Bilingual>> = {
  indicator: { vi: 'chỉ tiêu', en: 'the indicator' },
  place: { vi: 'địa bàn', en: 'the place' },
  period: { vi: 'kỳ báo cáo', en: 'the period' },
  status: { vi: 'loại số liệu', en: 'the kind of figure' },
  unit: { vi: 'đơn vị', en: 'the unit' },
  measure: { vi: 'cách tính', en: 'the measure' },
  issuer: { vi: 'nơi đề ra chỉ tiêu', en: 'the issuer of the target' },
};

/** "city-people-council" is "Hội đồng nhân dân thành phố"; an id of another kind stays as it is. */
export function issuerIn(id: string): Bilingual {
  if (id === 'other') return { vi: 'một cơ quan khác', en: 'another body' };
  const [, level = '', office = ''] = /^([a-z]+)(?:-([a-z-]+))?$/.exec(id) ?? [];
  if (!Object.hasOwn(LEVELS, level)) return same(id);
  const { vi, en } = LEVELS[level] ?? same(id);
  if (office === '') return { vi, en: LEVELS_ALONE[level] ?? `the ${en}` };
  if (!Object.hasOwn(OFFICES, office)) return same(id);
  const { vi: name, en: english } = OFFICES[office] ?? same(id);
  const own = office === 'party-committee' && Object.hasOwn(PARTY, level) ? PARTY[level] : undefined;
  return { vi: own ?? `${name} ${vi}`, en: `the ${en} ${english}` };
}

/** Null for a period, which periodName has the words for. */
export function baseIn(id: string): Bilingual | null {
  return Object.hasOwn(BASES, id) ? (BASES[id] ?? null) : null;
}

function same(id: string): Bilingual {
  return { vi: id, en: id };
}
