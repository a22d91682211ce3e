import type { Reason, ReasonParam } from '../check/verdict.ts';

/**
 * Every code a judgement can give as its reason, with its parameters. `place`: an id of data/places.json; `count`: how many
 * figures. lib/explain/detect.ts has a sentence for each.
 */
export interface JudgeParams {
  /** The page is about the source's place and gives figures of indicators the source is about. */
  'judge-figures': { place: string; count: number };
  /** Most of the page's figures are other places'. */
  'judge-mostly-elsewhere': { count: number };
  /** The figure stands beside another subject: no plan, target or result is spoken of. */
  'judge-beside': Record<string, never>;
  /** The page gives targets or shares of plans of the source's place, of other indicators. */
  'judge-plans': { place: string; count: number };
  'judge-part-figures': { count: number };
  'judge-other-indicators': { place: string; count: number };
  'judge-report-without-figures': { place: string };
  'judge-no-figures': { place: string };
  'judge-no-results': { place: string };
  /** The page is about a part of the source's place: a commune, a ward. */
  'judge-part': { place: string };
  'judge-among-others': { count: number };
  /** A page about another place speaks of a plan or target of the source's place, without a figure. */
  'judge-named-among-others': Record<string, never>;
  'judge-other-place': { place: string };
  'judge-no-place': Record<string, never>;
  /** The page is itself a source: `pack` is its id. */
  'judge-own-source': { pack: string };
  /** In UTF-16 units. */
  'judge-too-long': { limit: number };
  'judge-too-many-figures': { limit: number };
  /** The text is neither Vietnamese nor English. */
  'judge-other-language': Record<string, never>;
  'judge-no-article': Record<string, never>;
  'judge-frame-or-pdf': Record<string, never>;
}

/** Makes a reason of the judgement; the compiler holds its parameters to its code. */
export function judgeReason<C extends keyof JudgeParams>(code: C, params: JudgeParams[C]): Reason {
  return { code, params: { ...params } as Readonly<Record<string, ReasonParam>> };
}
