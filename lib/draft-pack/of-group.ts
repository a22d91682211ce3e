import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import { normPhrase, tokenize } from '../text/tokens.ts';

/** Words of names that say how a thing is counted, not which. */
const GENERAL = new Set(
  'tỷ lệ số tổng diện tích sản lượng trị đàn cây trồng khác các của và người được có việc làm công nghiệp tổ chức cơ sở đảng viên'.split(
    ' ',
  ),
);

/**
 * Was a figure read as one of a group of things ("Cây trồng khác") whose own name its words do not say? Then it is of one thing
 * that the data has no name for. `calls`: what the document calls it.
 */
export function isOfUnnamed(
  { evidence, part }: Figure,
  indicator: Pick<IndicatorData, 'group' | 'says' | 'apart' | 'name'> | undefined,
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
  if (indicator?.group !== true || own.length > 0) return false;
  const named = tokenize(indicator.name.vi).filter(({ kind }) => kind === 'word');
  const telling = named.filter(({ norm }) => !GENERAL.has(norm));
  // "Tổ chức cơ sở đảng": of words that tell nothing one by one all have to stand there
  if (telling.length === 0) return !normPhrase(words).includes(named.map(({ norm }) => norm).join(' '));
  const spoken = new Set(tokenize(words).map(({ norm }) => norm));
  return !telling.some(({ norm }) => spoken.has(norm));
}
