import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import { bareWords } from './head-lines.ts';

/** "giảm 5,27%, tương đương 5.318 hộ", "có thêm 03 xã đạt chuẩn": as much as the change in front, or as the level before that; or the new ones. */
const AS_MUCH = /(?:tương đương|tương ứng|ứng với|quy ra|(?<!tăng )thêm)(?: với| là| khoảng)*\s*$/iu;
const NEAR = 30;

/** May a number be the level as well as the change, by the words in front of it or by a name that tells a change ("hộ thoát nghèo")? */
export function isLevelOrChange(text: string, { start, evidence }: Figure, indicator: IndicatorData | null): boolean {
  if (AS_MUCH.test(text.slice(Math.max(0, start - NEAR), start))) return true;
  // a head has more words than the name: "Số hộ thoát nghèo (hộ)"
  const said = ` ${bareWords(evidence.indicator?.text ?? '')} `;
  return (indicator?.names ?? []).some(
    (name) => typeof name !== 'string' && name.change !== undefined && said.includes(` ${bareWords(name.text)} `),
  );
}

/** "được giao 24 chỉ tiêu": is it named by nothing but the unit that it is counted in? */
export function isNamedByUnit({ evidence: { indicator }, unitWord }: Figure): boolean {
  const span = indicator?.span ?? null;
  return span !== null && unitWord !== null && span.start >= unitWord.start && span.end <= unitWord.end;
}
