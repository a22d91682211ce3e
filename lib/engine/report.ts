import type { CheckedFigure, Claim, Judgement } from '../check/verdict.ts';

/** Everything the engine says of one article. Plain data: it crosses messages and is written to files as it is. */
export interface Report {
  readonly engine: string;
  readonly packs: readonly { readonly id: string; readonly version: number }[];
  readonly page: Judgement & { readonly place: string | null; readonly period: string | null };
  readonly figures: readonly CheckedFigure[];
  readonly arithmetic: readonly Claim[];
}
