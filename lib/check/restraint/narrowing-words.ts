import { normPhrase } from '../../text/tokens.ts';

/** The phrases as `says` looks for them. */
const phrases = (...list: string[]): string[] => list.map((words) => ` ${normPhrase(words)} `);

/**
 * In front, anywhere in the sentence up to a semicolon: a wish, a growth, by which means, somebody or something within the
 * place, or an earlier time.
 */
export const AHEAD = phrases(
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'có ý kiến',
  'dự thảo',
  'cho rằng',
  'trong số',
  'các phòng',
  'các hộ',
  'hộ dân',
  'tốc độ tăng',
  'tăng trưởng',
  'ông',
  'anh',
  'chị',
  'gia đình',
  'dự án',
  'nhà máy',
  'xưởng',
  'công đoàn',
  'mặt trận',
  'mttq',
  'đầu nhiệm kỳ',
  'đầu kỳ',
  'trước đây',
  'trước đó',
  'nguồn vốn',
  'vốn vay',
  'vay vốn',
);
/** Two kinds of work that a source may count together ("xây dựng mới và sửa chữa 5 căn nhà"). */
export const KINDS = [
  phrases('xây', 'xây dựng', 'xây mới', 'làm', 'làm mới', 'dựng', 'khởi công', 'build', 'built', 'building'),
  phrases('sửa', 'sửa chữa', 'tu sửa', 'cải tạo', 'nâng cấp', 'tu bổ', 'repaired', 'repair', 'renovated'),
] as const;
/** In the name itself: another account of the same money. */
export const ACCOUNTS = phrases('địa phương', 'cân đối', 'nội địa');
/** The source counts the organisations of all kinds, a page that says so the party cells alone. */
export const CELLS = phrases('chi bộ');
export const ALL_ORGANISATIONS = phrases('đảng bộ', 'tổ chức');
