import { builtinData } from '../../data/index.ts';

/** The indicators that the built-in sources print figures of. */
export function sourceIndicators(): ReadonlySet<string> {
  const packs = builtinData().packFiles as readonly { figures: readonly { indicator: string }[] }[];
  return new Set(packs.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
}
