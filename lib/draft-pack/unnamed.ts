import type { Documents } from '../../data/schemas/document.ts';
import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import { normPhrase, tokenize } from '../text/tokens.ts';

type Named = Pick<IndicatorData, 'group' | 'kinds' | 'says' | 'apart' | 'name' | 'names'>;

/**
 * Was a figure read as an indicator, and its own words say another thing, or none of the things that the indicator is a group of ("Cây
 * trồng khác")? Then it is of one that the data has no name for. `calls`: what the document calls it.
 */
export type IsOfUnnamed = (figure: Figure, indicator: Named | undefined, calls: string | null) => boolean;

/** Makes it with the words that say how a thing is counted, and not which. Keep it. */
export function createIsOfUnnamed({ counting }: Pick<Documents, 'counting'>): IsOfUnnamed {
  const general = wordsOf(counting.inNames);
  const told = wordsOf(counting.besideNames);
  const isTelling = (norm: string): boolean => !general.has(norm) && !told.has(norm);

  /** Is there a word in what the document calls it that neither the names nor its counting have ("học sinh bỏ học")? */
  function saysKind(calls: string, names: readonly string[]): boolean {
    const known = wordsOf(names);
    return tokenize(calls).some(({ kind, norm }) => kind === 'word' && !known.has(norm) && isTelling(norm));
  }

  /** Does a group's own name stand in the words? */
  function isNamed(words: string, { name }: Named): boolean {
    const named = tokenize(name.vi).filter(({ kind }) => kind === 'word');
    const telling = named.filter(({ norm }) => !general.has(norm));
    // "Tổ chức cơ sở đảng": of words that tell nothing one by one all have to stand there
    if (telling.length === 0) return normPhrase(words).includes(named.map(({ norm }) => norm).join(' '));
    const spoken = wordsOf([words]);
    return telling.some(({ norm }) => spoken.has(norm));
  }

  return ({ evidence, part }, indicator, calls) => {
    if (indicator === undefined) return false;
    const { group = false, kinds = false, says = [], apart = [], name, names } = indicator;
    // "cây ăn quả 1.320 ha, trong đó xoài 860 ha": a part is what its own words call it
    const isOwn = part !== null && calls !== null;
    const said = isOwn ? calls : `${evidence.indicator?.text ?? ''} ${calls ?? ''}`;
    // "giá trị" tells of no price
    const words = said.toLowerCase().replaceAll('giá trị', ' ');
    const phrase = ` ${normPhrase(words)} `;
    const own = says.map((one) => ` ${normPhrase(one)} `).filter((one) => phrase.includes(one));
    const rest = own.reduce((left, one) => left.replaceAll(one, ' '), phrase);
    if (apart.some((one) => rest.includes(` ${normPhrase(one)} `))) return true;
    // what stands far away brought the indicator: words beside the number that say another thing come first
    const isAssumed = evidence.indicator?.how === 'assumed';
    if (isAssumed && calls !== null && saysKind(calls, [name.vi, ...says, ...names.map(textOf)])) return true;
    if (!group) return false;
    if (kinds && calls !== null && saysKind(calls, [name.vi, ...says])) return true;
    return own.length === 0 && !isNamed(words, indicator);
  };
}

const textOf = (name: IndicatorData['names'][number]): string => (typeof name === 'string' ? name : name.text);

const wordsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((one) => tokenize(one).map(({ norm }) => norm)));
