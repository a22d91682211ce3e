import { cueSet, isOneOf } from './cue-sets.ts';
import type { CueKind } from './cues.ts';
import type { Line } from './line.ts';

/** Words in the head of a table, by tokens. */
export interface Spoken {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
}

/**
 * Abbreviations that are usual in heads only; in running text "TH" is a school and "CT" a company. "KH", "NQ", "DT" and "CK"
 * are words everywhere.
 */
const ABBREVIATIONS: ReadonlyMap<string, CueKind> = new Map<string, CueKind>([
  ['th', 'reach'],
  ['kq', 'reach'],
  ['uth', 'estimate'],
  ['ut', 'estimate'],
  ['ct', 'plan'],
  ['ctg', 'plan'],
  ['nt', 'same-period'],
]);

/** The first word of some kinds in heads, nearest head first. */
export function findHeadCue(
  lines: readonly Line[],
  kinds: readonly CueKind[],
): (Spoken & { readonly kind: CueKind }) | null {
  for (const line of lines) {
    const cue = line.cues.find(({ kind }) => kinds.includes(kind));
    if (cue !== undefined) return { line, first: cue.first, last: cue.last, kind: cue.kind };
    const at = line.tokens.findIndex(({ bare }) => {
      const kind = ABBREVIATIONS.get(bare);
      return kind !== undefined && kinds.includes(kind);
    });
    if (at >= 0) return { line, first: at, last: at, kind: ABBREVIATIONS.get(line.tokens[at]!.bare)! };
  }
  return null;
}

/** "%" or "tỷ lệ" in a head. */
export function findPercent(lines: readonly Line[]): Spoken | null {
  for (const line of lines) {
    const at = line.tokens.findIndex(
      ({ bare }, index) => bare === '%' || ((bare === 'ty' || bare === 'ti') && line.tokens[index + 1]?.bare === 'le'),
    );
    if (at >= 0) return { line, first: at, last: at };
  }
  return null;
}

/** Do the heads have these words, written without accents, one after the other? */
export function isAbout(lines: readonly Line[], phrase: string): boolean {
  const words = phrase.split(' ');
  return lines.some(({ tokens }) => {
    for (let at = 0; at + words.length <= tokens.length; at++) if (standAt(tokens, at, words)) return true;
    return false;
  });
}

function standAt(tokens: Line['tokens'], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (tokens[at + index]!.bare !== words[index]) return false;
  return true;
}

const OF_RESULTS = ['ket qua', 'tinh hinh', 'tien do', 'thuc hien', 'hoan thanh'];

/** "Kết quả thực hiện các chỉ tiêu năm 2016": the targets named are reached, not set. */
export const statesResults = (lines: readonly Line[]): boolean => OF_RESULTS.some((words) => isAbout(lines, words));

const PLANS = cueSet('plan', 'target', 'target-head');

/** "Chỉ tiêu giao" over a column says whose plan it holds; elsewhere "chỉ tiêu" may be what is counted. */
export const isOfPlan = (line: Line, at: number): boolean =>
  line.cues.some(({ kind, first, last }) => isOneOf(kind, PLANS) && first <= at && at <= last);
