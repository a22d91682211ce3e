import type { Figure } from '../figure/figure.ts';
import { normPhrase } from '../text/tokens.ts';
import { leadOf, tailOf } from './sentence-of.ts';

/** Words of corrections, rumours and denials. They need not stand at the number to make it somebody's mistake. */
const WORDS = [
  'nhầm',
  'nhầm lẫn',
  'sai',
  'sai sót',
  'sơ suất',
  'đính chính',
  'cải chính',
  'xin lỗi',
  'không đúng',
  'không chính xác',
  'chưa chính xác',
  'con số đúng',
  'số đúng',
  'số liệu đúng',
  'tin đồn',
  'đồn đoán',
  'lan truyền',
  'mạng xã hội',
  'không có chuyện',
  'không có việc',
  'không phải',
  'bịa đặt',
  'by mistake',
  'wrongly',
  'incorrectly',
  'rumour',
  'rumours',
  'correction',
  'we apologise',
].map((words) => ` ${normPhrase(words)} `);

/**
 * Does the figure's sentence, or the one behind it, speak of a mistake, a rumour or a correction? Then the number may be
 * the very one that the page takes back, and no difference is held against it.
 */
export function mayBeTakenBack(text: string, figure: Figure): boolean {
  const around = ` ${normPhrase(leadOf(text, figure))} ${normPhrase(tailOf(text, figure))} `;
  return WORDS.some((words) => around.includes(words));
}
