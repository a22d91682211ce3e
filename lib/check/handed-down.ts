import type { Figure } from '../figure/figure.ts';
import type { Token } from '../text/tokens.ts';

const GIVING: ReadonlySet<string> = new Set(['giao', 'assigned']);
/** Longer words that hold it: "giao thông", "bàn giao". */
const BEHIND: ReadonlySet<string> = new Set(
  'thông lưu dịch ban đất nhận quân thừa hữu thong luu dich dat nhan quan thua huu'.split(' '),
);
const BEFORE: ReadonlySet<string> = new Set('bàn chuyển ngoại ban chuyen ngoai'.split(' '));

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
  return at < 0 ? [] : [text.slice(tokens[Math.max(0, at - 1)]!.start, tokens[at]!.end)];
}
