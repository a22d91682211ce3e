import type { Figure } from '../../figure/figure.ts';
import { type FormCache, seenWords } from '../../text/forms.ts';
import { besideIn } from './parts.ts';

/** "mỗi xã, phường", "từng chi bộ", "each ward". */
const EACH =
  /(?<!\p{L})(?:mỗi|từng|each|per)\s+(?:xã|phường|thôn|xóm|tổ|khu|bản|đơn vị|cơ quan|chi bộ|đảng bộ|cơ sở|doanh nghiệp|hợp tác xã|tháng|quý|commune|ward|month|quarter)(?!\p{L})/iu;

/** Words in front of a number, within its sentence, that make it one of each part ("mỗi xã, phường kết nạp 11 đảng viên, trồng 15 ha"); or null. */
export const eachIn = (text: string, figure: Figure, forms: FormCache): string | null =>
  EACH.exec(seenWords(besideIn(text, figure, forms).front))?.[0] ?? null;
