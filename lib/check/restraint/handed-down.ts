import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { begins, wordList } from './word-list.ts';

const GIVING: ReadonlySet<string> = new Set(['giao', 'assigned']);
/** Longer words that hold it: "giao thông", "bàn giao". */
const BEHIND: ReadonlySet<string> = new Set(
  'thông lưu dịch ban đất nhận quân thừa hữu thong luu dich dat nhan quan thua huu'.split(' '),
);
const BEFORE: ReadonlySet<string> = new Set('bàn chuyển ngoại ban chuyen ngoai'.split(' '));

/** Who sets plans beside the Party committee, and how; both in one head make it theirs. */
const OFFICES = wordList('hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|tỉnh ủy|chính phủ|trung ương|council');
const SETTING = wordList('thông qua|đề ra|phê duyệt|ban hành|quyết nghị|đặt ra|adopted|approved');

/**
 * "Chỉ tiêu tỉnh giao:", "Kế hoạch UBND tỉnh giao": what stands under such words is what somebody else wants of the place. The
 * words from `from` on that say so, as printed, or none; only targets are handed down, results are reached.
 */
export function handedDown(text: string, tokens: readonly Token[], { status }: Figure): readonly string[] {
  if (status !== 'target') return [];
  const at = tokens.findIndex(
    ({ norm }, index) =>
      GIVING.has(norm) && !BEHIND.has(tokens[index + 1]?.norm ?? '') && !BEFORE.has(tokens[index - 1]?.norm ?? ''),
  );
  if (at >= 0) return [text.slice(tokens[Math.max(0, at - 1)]!.start, tokens[at]!.end)];
  const office = tokens.findIndex((_, index) => begins(tokens, index, OFFICES));
  const isSet = office >= 0 && tokens.some((_, index) => index > office && begins(tokens, index, SETTING));
  return isSet ? [text.slice(tokens[office]!.start, tokens[office]!.end)] : [];
}
