import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import { normPhrase, tokenize } from '../text/tokens.ts';

/** Words of names that say how a thing is counted, not which. */
const GENERAL = new Set(
  'tỷ lệ số tổng diện tích sản lượng trị đàn cây trồng khác các của và người được có việc làm công nghiệp tổ chức cơ sở đảng viên'.split(
    ' ',
  ),
);

/** What names beside a thing say of its counting and its time, and of no kind of it: "tiếp nhận … hồ sơ", "doanh nghiệp đang hoạt động". */
const COUNTED = new Set(
  'tiếp nhận quản lý thực hiện huy động duy trì hiện đang hoạt ước đạt bình quân năm toàn địa bàn xảy ra ghi lượt so cùng kỳ đã trong là đến còn ổn định thường xuyên hoàn thành'.split(
    ' ',
  ),
);

/**
 * Was a figure read as one of a group of things ("Cây trồng khác") whose own name its words do not say? Then it is of one thing
 * that the data has no name for. `calls`: what the document calls it.
 */
export function isOfUnnamed(
  { evidence, part }: Figure,
  indicator: Pick<IndicatorData, 'group' | 'kinds' | 'says' | 'apart' | 'name'> | undefined,
  calls: string | null,
): boolean {
  // "cây ăn quả 1.320 ha, trong đó xoài 860 ha": a part is what its own words call it
  const isOwn = part !== null && calls !== null;
  const said = isOwn ? calls : `${evidence.indicator?.text ?? ''} ${calls ?? ''}`;
  // "giá trị" tells of no price
  const words = said.toLowerCase().replaceAll('giá trị', ' ');
  const phrase = ` ${normPhrase(words)} `;
  const own = (indicator?.says ?? []).map((name) => ` ${normPhrase(name)} `).filter((name) => phrase.includes(name));
  const rest = own.reduce((left, name) => left.replaceAll(name, ' '), phrase);
  if (indicator?.apart?.some((apart) => rest.includes(` ${normPhrase(apart)} `))) return true;
  if (indicator?.group !== true) return false;
  if (indicator.kinds === true && calls !== null && saysKind(calls, indicator)) return true;
  if (own.length > 0) return false;
  const named = tokenize(indicator.name.vi).filter(({ kind }) => kind === 'word');
  const telling = named.filter(({ norm }) => !GENERAL.has(norm));
  // "Tổ chức cơ sở đảng": of words that tell nothing one by one all have to stand there
  if (telling.length === 0) return !normPhrase(words).includes(named.map(({ norm }) => norm).join(' '));
  const spoken = new Set(tokenize(words).map(({ norm }) => norm));
  return !telling.some(({ norm }) => spoken.has(norm));
}

/** Is there a word in what the document calls it that neither the group's names nor its counting have ("học sinh bỏ học")? */
function saysKind(calls: string, { name, says = [] }: Pick<IndicatorData, 'name' | 'says'>): boolean {
  const names = [name.vi, ...says].flatMap((one) => tokenize(one).map(({ norm }) => norm));
  return tokenize(calls).some(
    ({ kind, norm }) => kind === 'word' && !names.includes(norm) && !GENERAL.has(norm) && !COUNTED.has(norm),
  );
}
