import type { Figure } from '../../figure/figure.ts';

const REACH = 200;
/** "mỗi xã, phường", "từng chi bộ", "each ward". */
const EACH =
  /(?<!\p{L})(?:mỗi|từng|each|per)\s+(?:xã|phường|thôn|xóm|tổ|khu|bản|đơn vị|cơ quan|chi bộ|đảng bộ|cơ sở|doanh nghiệp|hợp tác xã|tháng|quý|commune|ward|month|quarter)(?!\p{L})/iu;

/** Words in front of a number, within its sentence, that make it one of each part ("mỗi xã, phường kết nạp 11 đảng viên, trồng 15 ha"); or null. */
export function eachIn(text: string, { start }: Figure): string | null {
  const front = text.slice(Math.max(0, start - REACH), start);
  const own = front.split(/[.;!?\n](?=\s|$)/u).at(-1) ?? '';
  return EACH.exec(own)?.[0] ?? null;
}
