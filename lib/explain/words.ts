import type { VerdictKind } from '../check/verdict.ts';
import type { Measure, Status } from '../figure/figure.ts';
import type { Bilingual } from './lang.ts';

/** How a verdict is called on screens and in the report (DESIGN §6, "shown as"). */
export const VERDICTS: Readonly<Record<VerdictKind, Bilingual>> = {
  match: { vi: 'khớp', en: 'matches' },
  consistent: { vi: 'không mâu thuẫn', en: 'consistent' },
  differs: { vi: 'khác số liệu nguồn', en: 'differs from the source' },
  'target-met': { vi: 'đạt chỉ tiêu', en: 'target met' },
  'target-exceeded': { vi: 'vượt chỉ tiêu', en: 'target exceeded' },
  'target-missed': { vi: 'chưa đạt chỉ tiêu', en: 'target not met' },
  'target-apart': { vi: 'khác mức đề ra', en: 'apart from the level set' },
  'other-measure': { vi: 'khác cách tính', en: 'measured otherwise' },
  'other-period': { vi: 'khác kỳ báo cáo', en: 'another period' },
  'other-place': { vi: 'khác địa bàn', en: 'another place' },
  'not-in-resolution': { vi: 'nguồn không nêu', en: 'not in the source' },
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
  denied: { vi: 'số bị bác lại', en: 'a figure taken back' },
  supposed: { vi: 'số giả định', en: 'a supposed figure' },
};

export const MEASURES: Readonly<Record<Measure, Bilingual>> = {
  level: { vi: 'mức đạt được', en: 'a level' },
  change: { vi: 'mức tăng, giảm', en: 'a change' },
  'share-of-plan': { vi: 'tỷ lệ so với kế hoạch', en: 'a share of the plan' },
  index: { vi: 'tỷ lệ so với kỳ gốc', en: 'an index against another period' },
};

const ISSUERS: Readonly<Record<string, Bilingual>> = {
  'city-party-committee': { vi: 'Thành ủy', en: 'the city Party committee' },
  'city-people-council': { vi: 'Hội đồng nhân dân thành phố', en: 'the city people’s council' },
  'city-people-committee': { vi: 'Ủy ban nhân dân thành phố', en: 'the city people’s committee' },
  city: { vi: 'thành phố', en: 'the city' },
  province: { vi: 'tỉnh', en: 'the province' },
  'province-party-committee': { vi: 'Tỉnh ủy', en: 'the provincial Party committee' },
  'province-people-council': { vi: 'Hội đồng nhân dân tỉnh', en: 'the provincial people’s council' },
  'province-people-committee': { vi: 'Ủy ban nhân dân tỉnh', en: 'the provincial people’s committee' },
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
  measure: { vi: 'cách tính', en: 'the measure' },
  issuer: { vi: 'nơi giao chỉ tiêu', en: 'who set the target' },
};

export function issuerIn(id: string): Bilingual {
  return Object.hasOwn(ISSUERS, id) ? (ISSUERS[id] ?? same(id)) : same(id);
}

/** Null for a period, which periodName has the words for. */
export function baseIn(id: string): Bilingual | null {
  return Object.hasOwn(BASES, id) ? (BASES[id] ?? null) : null;
}

function same(id: string): Bilingual {
  return { vi: id, en: id };
}
